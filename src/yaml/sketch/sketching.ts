/** A text that is being sketched, and how far. Collections deeper than `deepest` are passed over. */
export interface Sketching {
  readonly source: string
  at: number
  depth: number
}

/** How deep a sketch goes, so that no text runs it out of stack. */
export const deepest = 200

/** The first offset of the line of `at`. */
export const lineStart = (source: string, at: number): number => (at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1)

/** The offset behind the last character of the line of `at`. */
export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

/** The column of an offset, counted from 0. A tab is as wide as the two spaces that it most likely stands for. */
export function columnOf(source: string, at: number): number {
  let column = 0
  for (let passed = lineStart(source, at); passed < at; passed += 1) column += source[passed] === '\t' ? 2 : 1
  return column
}

/** Goes past white space, line ends and comments. */
export function skipBlank(sketching: Sketching): void {
  const { source } = sketching
  let { at } = sketching
  for (; at < source.length; at += 1) {
    const character = source[at]
    if (character === '#' && isBlankAt(source, at - 1)) at = lineEnd(source, at) - 1
    else if (!isBlankAt(source, at)) break
  }
  sketching.at = at
}

/** Goes past white space on the line. */
export function skipSpaces(sketching: Sketching): void {
  while (isSpace(sketching.source[sketching.at])) sketching.at += 1
}

/** Whether a comment begins here, or the line ends. */
export function isLineDone(source: string, at: number): boolean {
  const character = source[at]
  return (
    character === undefined ||
    character === '\n' ||
    character === '\r' ||
    (character === '#' && isBlankAt(source, at - 1))
  )
}

/** Whether there is white space, a line end, or nothing. */
export function isBlankAt(source: string, at: number): boolean {
  const character = source[at]
  return character === undefined || character === '\n' || character === '\r' || isSpace(character)
}

/** Whether a list item begins here. */
export const isDash = (source: string, at: number): boolean => source[at] === '-' && isBlankAt(source, at + 1)

/** Where the colon of a key is that begins here, on the same line; undefined where no key begins. */
export function findColon(source: string, start: number): number | undefined {
  const quote = source[start]
  if (quote === undefined || '#[{&*!|>%@`,]}'.includes(quote)) return undefined
  let at = quote === '"' || quote === "'" ? closingQuote(source, start) : start
  for (; at !== undefined && !isLineDone(source, at); at += 1) {
    if (source[at] === ':' && isBlankAt(source, at + 1)) return at
  }
  return undefined
}

/** The offset behind the closing quote; undefined where the quotes do not close on the line. */
export function closingQuote(source: string, start: number): number | undefined {
  const quote = source[start]
  for (let at = start + 1; at < source.length && source[at] !== '\n'; at += 1) {
    if (quote === '"' && source[at] === '\\') at += 1
    else if (source[at] === quote && quote === "'" && source[at + 1] === quote) at += 1
    else if (source[at] === quote) return at + 1
  }
  return undefined
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t'
