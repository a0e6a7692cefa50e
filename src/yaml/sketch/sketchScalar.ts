import type { SketchScalar } from './sketch.ts'
import {
  closingQuote,
  columnOf,
  findColon,
  isDash,
  isLineDone,
  lineEnd,
  lineStart,
  type Sketching,
} from './sketching.ts'

/** Reads a scalar of any style that belongs below `parentColumn`. */
export function sketchScalar(sketching: Sketching, parentColumn: number): SketchScalar {
  const character = sketching.source[sketching.at]
  if (character === '"' || character === "'") return quoted(sketching, parentColumn)
  if (character === '|' || character === '>') return block(sketching, parentColumn)
  return plain(sketching, parentColumn)
}

/** Whether the line that holds `at` could still belong to a text below `parentColumn`, and is no key and no item. */
export function isContinued(source: string, at: number, parentColumn: number): boolean {
  return columnOf(source, at) > parentColumn || !(isDash(source, at) || findColon(source, at) !== undefined)
}

// A quote that is not closed ends with its line, so that what follows can still be read.
function quoted(sketching: Sketching, parentColumn: number): SketchScalar {
  const { source, at: start } = sketching
  const style = source[start] === '"' ? 'double' : 'single'
  const end = closingQuote(source, start) ?? quoteOverLines(source, start, parentColumn)
  sketching.at = end ?? trimmedEnd(source, start, lineEnd(source, start))
  return { kind: 'scalar', style, start, end: sketching.at }
}

function quoteOverLines(source: string, start: number, parentColumn: number): number | undefined {
  const quote = source[start] ?? ''
  for (let at = lineEnd(source, start) + 1; at < source.length; at = lineEnd(source, at) + 1) {
    const first = firstOfLine(source, at)
    if (first < lineEnd(source, at) && !isContinued(source, first, parentColumn)) return undefined
    // As if the quote began before this line, so that the same rules of escapes hold.
    const closed = closingQuote(`${quote}${source.slice(at, lineEnd(source, at))}`, 0)
    if (closed !== undefined) return at + closed - 1
  }
  return undefined
}

function plain(sketching: Sketching, parentColumn: number): SketchScalar {
  const { source, at: start } = sketching
  let end = plainEnd(source, start)
  for (let at = lineEnd(source, end) + 1; at < source.length; at = lineEnd(source, at) + 1) {
    const first = firstOfLine(source, at)
    if (first === lineEnd(source, at)) continue
    if (columnOf(source, first) <= parentColumn || source[first] === '#' || findColon(source, first) !== undefined)
      break
    end = plainEnd(source, first)
  }
  sketching.at = end
  return { kind: 'scalar', style: 'plain', start, end }
}

/** Where a plain text ends on its line: before a comment and the white space in front of it. */
export function plainEnd(source: string, start: number): number {
  let at = start
  while (!isLineDone(source, at)) at += 1
  return trimmedEnd(source, start, at)
}

function block(sketching: Sketching, parentColumn: number): SketchScalar {
  const { source, at: start } = sketching
  const style = source[start] === '|' ? 'literal' : 'folded'
  let next = lineEnd(source, start) + 1
  while (next < source.length) {
    const first = firstOfLine(source, next)
    if (first < lineEnd(source, next) && columnOf(source, first) <= parentColumn) break
    next = lineEnd(source, next) + 1
  }
  sketching.at = Math.min(next, source.length)
  return { kind: 'scalar', style, start, end: sketching.at }
}

function firstOfLine(source: string, at: number): number {
  let first = lineStart(source, at)
  while (source[first] === ' ' || source[first] === '\t' || source[first] === '\r') first += 1
  return first
}

function trimmedEnd(source: string, start: number, end: number): number {
  let at = end
  while (at > start && ' \t\r'.includes(source[at - 1] ?? '')) at -= 1
  return at
}
