import type { WrittenScalar } from './scalarMap.ts'
import { afterBlanks, afterBreak, afterProperties, SegmentList, type Segment } from './segment.ts'

/** The segments of a plain or quoted scalar: line breaks fold, `''` and escapes are one character. */
export function flowSegments(source: string, { start, style, value }: WrittenScalar): readonly Segment[] {
  const list = new SegmentList(value.length)
  let offset = afterProperties(source, start) + (style === 'plain' ? 0 : 1)
  while (!list.isFull && offset < source.length) {
    const next = fold(source, offset, list) ?? special(source, offset, style, list)
    if (next === undefined) {
      const end = endOfRun(source, offset)
      list.copy(offset, end - offset)
      offset = end
    } else {
      offset = next
    }
  }
  return list.segments
}

/** Folds the line breaks at `offset` with the blanks around them; undefined where there are none. */
function fold(source: string, offset: number, list: SegmentList): number | undefined {
  const breakAt = afterBlanks(source, offset)
  const { end, breaks } = skipBreaks(source, breakAt)
  if (breaks === 0) return undefined
  const isKept = /[\u2028\u2029]/.test(source.charAt(breakAt))
  list.add(offset, end - offset, isKept ? breaks : Math.max(1, breaks - 1))
  return end
}

function skipBreaks(source: string, offset: number): { readonly end: number; readonly breaks: number } {
  let end = offset
  let breaks = 0
  for (let next = afterBreak(source, end); next > end; next = afterBreak(source, end)) {
    breaks += 1
    end = afterBlanks(source, next)
  }
  return { end, breaks }
}

function special(source: string, offset: number, style: string, list: SegmentList): number | undefined {
  if (style === 'single' && source.startsWith("''", offset)) {
    list.add(offset, 2, 1)
    return offset + 2
  }
  return style === 'double' && source[offset] === '\\' ? escape(source, offset, list) : undefined
}

/** An escape; one of a line break joins the lines, and only empty lines after it stay. */
function escape(source: string, offset: number, list: SegmentList): number {
  const { end, breaks } = skipBreaks(source, offset + 1)
  if (breaks > 0) {
    list.add(offset, end - offset, breaks - 1)
    return end
  }
  const length = 2 + (DIGITS[source[offset + 1] ?? ''] ?? 0)
  const isPair = length === 10 && Number.parseInt(source.slice(offset + 2, offset + 10), 16) > 0xffff
  list.add(offset, length, isPair ? 2 : 1)
  return offset + length
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Where the characters end that surely stand for themselves: at least one. */
function endOfRun(source: string, offset: number): number {
  RUN.lastIndex = offset + 1
  return offset + 1 + (RUN.exec(source)?.[0].length ?? 0)
}

const RUN = /[^\s\\'"\u0085]*/y
