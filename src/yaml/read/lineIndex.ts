import { lastIndexUpTo } from '../../report/lastIndexUpTo.ts'
import type { Position } from '../../report/range.ts'
import { CR, isBreak, LF, OTHER_BREAK } from './characters.ts'

/** Finds lines and columns of a text. */
export interface LineIndex {
  /** The position of a UTF-16 offset. One behind the end of the text stands for the line that would begin there. */
  readonly positionAt: (offset: number) => Position
}

/**
 * Indexes a text as go-yaml counts: every line break of YAML ends a line, columns count code points, and a byte order mark
 * at the start counts for nothing. The lines are found when the first position is asked for.
 */
export function createLineIndex(source: string): LineIndex {
  let starts: readonly number[] | undefined
  return { positionAt }

  function positionAt(offset: number): Position {
    starts ??= lineStarts(source)
    if (offset > source.length) return { line: starts.length + 1, column: 1, offset: source.length }
    const line = Math.max(lastIndexUpTo(starts, offset, itself), 0)
    return { line: line + 1, column: codePoints(source, starts[line] ?? 0, offset) + 1, offset }
  }
}

const itself = (start: number): number => start

const BYTE_ORDER_MARK = 0xfeff

function lineStarts(source: string): readonly number[] {
  const starts = [source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0]
  if (OTHER_BREAK.test(source)) addStarts(source, starts)
  else for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function addStarts(source: string, starts: number[]): void {
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    const isFirstOfTwo = code === CR && source.charCodeAt(at + 1) === LF
    if (isBreak(code) && !isFirstOfTwo) starts.push(at + 1)
  }
}

function codePoints(source: string, start: number, end: number): number {
  let pairs = 0
  for (let at = start + 1; at < end; at += 1) {
    const isLow = (source.charCodeAt(at) & 0xfc00) === 0xdc00
    if (isLow && (source.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs += 1
  }
  return Math.max(end - start - pairs, 0)
}
