import { joinLines, trimmed, type UnitValue, type ValueLine } from './unitValue.ts'

/** A part of a unit text with its place, in UTF-16 offsets. */
export interface UnitSpan {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One statement of a unit text; a directive may go on over several lines. */
export type UnitStatement =
  | { readonly kind: 'section'; readonly start: number; readonly end: number; readonly name: UnitSpan }
  | UnitDirective
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  /** What systemd passes over with a warning: a line without `=`, or a header without its bracket. */
  | { readonly kind: 'stray'; readonly start: number; readonly end: number; readonly text: string }

export interface UnitDirective {
  readonly kind: 'directive'
  readonly start: number
  readonly end: number
  /** The section it stands in; undefined before the first one. */
  readonly section: string | undefined
  readonly name: UnitSpan
  readonly value: UnitValue
}

/**
 * Reads a unit text by the rules of systemd's `config_parse`: a line that ends with an odd number of backslashes goes on in
 * the next one, comments between such lines are passed over, and white space around names and values does not count.
 */
export function parseUnit(text: string): readonly UnitStatement[] {
  const statements: UnitStatement[] = []
  let section: string | undefined
  let open: ValueLine[] = []
  for (const line of linesOf(text)) {
    if (isComment(line.text)) {
      statements.push({ kind: 'comment', ...withoutBlanks(line) })
      continue
    }
    const goesOn = endsWithEscape(line.text)
    open.push({ start: line.start, text: goesOn ? `${line.text.slice(0, -1)} ` : line.text })
    if (goesOn && line.next < text.length) continue
    const statement = statementOf(joinLines(open), section)
    open = []
    if (statement === undefined) continue
    if (statement.kind === 'section') section = statement.name.text
    statements.push(statement)
  }
  return statements.toSorted((a, b) => a.start - b.start)
}

interface Line extends UnitSpan {
  readonly next: number
}

function* linesOf(text: string): Generator<Line> {
  for (const found of text.matchAll(LINE)) {
    const start = found.index
    const content = found[1] ?? ''
    if (found[0] === '') return
    yield { text: content, start, end: start + content.length, next: start + found[0].length }
  }
}

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/g

const isComment = (line: string): boolean => /^\s*[#;]/.test(line)

function endsWithEscape(line: string): boolean {
  let start = line.length
  while (line[start - 1] === '\\') start -= 1
  return (line.length - start) % 2 === 1
}

function withoutBlanks({ text, start }: UnitSpan): { readonly start: number; readonly end: number } {
  const from = start + text.length - text.trimStart().length
  return { start: from, end: from + text.trim().length }
}

function statementOf(line: UnitValue, section: string | undefined): UnitStatement | undefined {
  const whole = trimmed(line, 0, line.text.length)
  const { text, start, end } = whole
  if (text === '') return undefined
  if (text.startsWith('[')) {
    const name = { text: text.slice(1, -1), start: start + 1, end: end - 1 }
    return text.endsWith(']') ? { kind: 'section', start, end, name } : { kind: 'stray', start, end, text }
  }
  const equals = whole.text.indexOf('=')
  if (equals <= 0) return { kind: 'stray', start, end, text }
  const name = trimmed(whole, 0, equals)
  const value = trimmed(whole, equals + 1, whole.text.length)
  return { kind: 'directive', start, end, section, name: { text: name.text, start: name.start, end: name.end }, value }
}
