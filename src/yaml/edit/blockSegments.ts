import type { WrittenScalar } from './scalarMap.ts'
import { afterBreak, afterProperties, SegmentList, type Segment } from './segment.ts'

/** The segments of a literal or folded scalar: its lines without their indentation. What chomping takes off is past the text's end. */
export function blockSegments(source: string, { start, style, value }: WrittenScalar): readonly Segment[] {
  const list = new SegmentList(value.length)
  const lines = linesOf(source, afterLine(source, afterProperties(source, start)), indentIn(value))
  if (style === 'literal') addLiteral(lines, list)
  else addFolded(source, lines, list)
  return list.segments
}

/** One line of a block: its content from `start` to `end`, its break up to `next`. */
interface BlockLine {
  readonly start: number
  readonly end: number
  readonly next: number
}

function addLiteral(lines: Iterable<BlockLine>, list: SegmentList): void {
  for (const { start, end, next } of lines) {
    list.copy(start, end - start)
    if (next > end) list.add(end, next - end, 1)
    if (list.isFull) return
  }
}

/** A break between two lines of text is a space, or nothing where empty lines follow; breaks around indented lines stay. */
function addFolded(source: string, lines: Iterable<BlockLine>, list: SegmentList): void {
  let pending: BlockLine[] = []
  let folds = false
  for (const line of lines) {
    if (line.start === line.end) {
      pending.push(line)
      continue
    }
    const isIndented = BLANK.test(source.charAt(line.start))
    addBreaks(pending, folds && !isIndented && pending.length > 1, list)
    list.copy(line.start, line.end - line.start)
    if (list.isFull) return
    pending = line.next > line.end ? [line] : []
    folds = !isIndented
  }
  addBreaks(pending, false, list)
}

function addBreaks(lines: readonly BlockLine[], dropsFirst: boolean, list: SegmentList): void {
  for (const { end, next } of dropsFirst ? lines.slice(1) : lines) list.add(end, next - end, 1)
}

const BLANK = /[ \t]/

function* linesOf(source: string, from: number, textIndent: number): Generator<BlockLine> {
  const indent = Math.max(0, indentAt(source, from) - textIndent)
  for (let offset = from; offset < source.length;) {
    const end = endOfLine(source, offset)
    const next = afterBreak(source, end)
    const start = offset + indentOf(source, offset, indent)
    if (start < Math.min(offset + indent, end)) return
    yield { start, end, next }
    if (next === end) return
    offset = next
  }
}

/** How far the first line with more than spaces is indented in the source. */
function indentAt(source: string, from: number): number {
  FIRST_LINE.lastIndex = from
  return FIRST_LINE.exec(source)?.[1]?.length ?? Infinity
}

const FIRST_LINE = /(?: *[\r\n\u0085\u2028\u2029])*( *)(?=[^ \r\n\u0085\u2028\u2029])/y

/** How far it is indented in the text itself: less than in the source by what the block is indented. */
const indentIn = (text: string): number =>
  /(?:^|[\r\n]) *(?=[^ \r\n])/.exec(text)?.[0].replace(/^[\r\n]/, '').length ?? 0

function indentOf(source: string, offset: number, most: number): number {
  let length = 0
  while (length < most && source[offset + length] === ' ') length += 1
  return length
}

function endOfLine(source: string, offset: number): number {
  LINE.lastIndex = offset
  return offset + (LINE.exec(source)?.[0].length ?? 0)
}

const LINE = /[^\r\n\u0085\u2028\u2029]*/y

const afterLine = (source: string, offset: number): number => afterBreak(source, endOfLine(source, offset))
