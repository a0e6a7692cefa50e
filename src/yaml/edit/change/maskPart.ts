import { isBlank, isBreak } from '../../read/characters.ts'
import { lineAbove, lineBelow, lineEnd, lineStart, skipBlanks } from './lines.ts'

/** A part of a text from one offset to another. */
interface Span {
  readonly start: number
  readonly end: number
}

// Puts a word in place of what stands in the first line of a part, and comments in place of the other lines.
function maskValue(text: string, { start, end }: Span): string {
  const first = Math.min(lineEnd(text, start), end)
  return text.slice(0, start) + inked(text, start, first) + commented(text, first, end) + text.slice(end)
}

// Puts comments in place of all lines of a part.
function maskLines(text: string, { start, end }: Span): string {
  return text.slice(0, start) + commented(text, start, end) + text.slice(end)
}

function inked(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/[^ \t]/g, 'x')
}

function commented(text: string, start: number, end: number): string {
  let result = ''
  let isFirst = true
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (isBreak(code) || isBlank(code)) {
      result += isBreak(code) || !isFirst ? text.charAt(at) : ' '
      if (isBreak(code)) isFirst = true
    } else {
      result += isFirst ? '#' : 'x'
      isFirst = false
    }
  }
  return result
}

/** Something that can stand in place of what cannot be read. */
export interface Mask extends Span {
  readonly text: string
}

/**
 * What may be masked to make a text readable that cannot be read at an offset: the value behind the key of its line, what is
 * behind the dash, the line. Lines that stand deeper go along.
 */
export function* masksAt(text: string, offset: number): Generator<Mask> {
  const line = inkedLine(text, Math.min(offset, text.length))
  if (line === undefined) return
  const ink = skipBlanks(text, line)
  const dashes = /^(?:-[ \t]+)*/.exec(text.slice(ink, lineEnd(text, ink)))?.[0].length ?? 0
  const value = valueBehindKey(text, ink + dashes)
  if (value !== undefined) yield valueMask(text, value, linesEnd(text, line, ink + dashes - line))
  if (dashes > 0) yield valueMask(text, ink + dashes, linesEnd(text, line, ink - line))
  const whole = { start: ink, end: linesEnd(text, line, ink - line) }
  yield { ...whole, text: maskLines(text, whole) }
}

/** How far out masks are tried. */
const MOST_AROUND = 4

/** The same for the lines that the line of an offset is in, from the nearest on. */
export function* masksAround(text: string, offset: number): Generator<Mask> {
  let line = inkedLine(text, Math.min(offset, text.length))
  for (let turn = 0; turn < MOST_AROUND && line !== undefined; turn += 1) {
    line = lineAround(text, line, skipBlanks(text, line) - line)
    if (line !== undefined) yield* masksAt(text, line)
  }
}

/** A mask of a value. */
export function valueMask(text: string, start: number, end: number): Mask {
  return { start, end, text: maskValue(text, { start, end }) }
}

const KEY = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'[{&*!|>%@`][^#]*?)[ \t]*:[ \t]+(?=[^\s#])/y

function valueBehindKey(text: string, start: number): number | undefined {
  KEY.lastIndex = start
  const end = lineEnd(text, start)
  const found = KEY.exec(text)
  return found && start + found[0].length < end ? start + found[0].length : undefined
}

/** The line of an offset or, where it is empty, the nearest above that is not. */
function inkedLine(text: string, offset: number): number | undefined {
  let line: number | undefined = lineStart(text, offset)
  while (line !== undefined && skipBlanks(text, line) >= lineEnd(text, line)) line = lineAbove(text, line)
  return line
}

/** The end of the last line below that stands deeper than a column. */
function linesEnd(text: string, start: number, column: number): number {
  let end = lineEnd(text, start)
  for (let line = lineBelow(text, start); line !== undefined; line = lineBelow(text, line)) {
    const ink = skipBlanks(text, line)
    if (ink >= lineEnd(text, line)) continue
    if (ink - line <= column) break
    end = lineEnd(text, line)
  }
  return end
}

/** The nearest line above that stands less deep. */
function lineAround(text: string, start: number, column: number): number | undefined {
  for (let line = lineAbove(text, start); line !== undefined; line = lineAbove(text, line)) {
    const ink = skipBlanks(text, line)
    if (ink < lineEnd(text, line) && ink - line < column) return line
  }
  return undefined
}
