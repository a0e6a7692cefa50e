import type { Sketch, SketchEntry, SketchItem, SketchNode } from '../../yaml/sketch/sketch.ts'
import { columnOf, isBlankAt, lineStart } from '../../yaml/sketch/sketching.ts'
import type { TextEdit } from '../../yaml/edit/textEdit.ts'

/** How the lines of a text are to change, by the offset that a line starts at. */
export interface LinePlan {
  /** The column of the first word of a line: where it is, and where it belongs. */
  readonly columns: ReadonlyMap<number, ColumnChange>
  /** Lines that continue a text or brackets, and by how many columns they move. */
  readonly shifts: ReadonlyMap<number, LineShift>
  /** White space between the parts of a line that should be one space, or none. */
  readonly gaps: readonly TextEdit[]
}

interface ColumnChange {
  readonly before: number
  readonly after: number
}

interface LineShift {
  readonly by: number
  /** Of a block: the column of its text, before the shift. */
  readonly blockColumn: number | undefined
  /** The line needs at least this column. */
  readonly least: number
}

interface Planning {
  readonly source: string
  readonly columns: Map<number, ColumnChange>
  readonly shifts: Map<number, LineShift>
  readonly gaps: TextEdit[]
}

/** How far something below a key or a dash is indented. */
const step = 2

/** Plans where the lines of a text belong: two columns deeper than the key or dash that they are below. */
export function planLines({ source, root }: Sketch): LinePlan {
  const planning: Planning = { source, columns: new Map(), shifts: new Map(), gaps: [] }
  if (root) planNode(planning, root, 0)
  return planning
}

function planNode(planning: Planning, node: SketchNode, column: number): void {
  if (node.kind === 'map') for (const entry of node.entries) planEntry(planning, entry, column)
  else if (node.kind === 'list') for (const item of node.items) planItem(planning, item, column)
}

function planEntry(planning: Planning, { key, colon, value }: SketchEntry, column: number): void {
  place(planning, key.start, column)
  if (colon === undefined) return
  closeGap(planning, key.end, colon, '')
  if (value) planValue(planning, value, { opener: colon + 1, before: columnOf(planning.source, key.start), column })
}

function planItem(planning: Planning, { dash, value }: SketchItem, column: number): void {
  if (dash === undefined) return
  place(planning, dash, column)
  if (value) planValue(planning, value, { opener: dash + 1, before: columnOf(planning.source, dash), column })
}

/** What holds a value: where its colon or dash ends, and the column it had and gets. */
interface Holder {
  readonly opener: number
  readonly before: number
  readonly column: number
}

function planValue(planning: Planning, value: SketchNode, { opener, before, column }: Holder): void {
  const { source } = planning
  const isOnLine = lineStart(source, opener) === lineStart(source, value.start)
  if (isOnLine) closeGap(planning, opener, value.start, ' ')
  else place(planning, value.start, column + step)
  if (value.kind !== 'scalar' && !value.isFlow) {
    planNode(planning, value, column + step)
    return
  }
  const shift = isOnLine ? column - before : column + step - columnOf(source, value.start)
  planLinesOf(planning, value, { shift, column })
}

function place({ source, columns }: Planning, at: number, after: number): void {
  const start = lineStart(source, at)
  if (source.slice(start, at).trim() === '') columns.set(start, { before: at - start, after })
}

function closeGap({ source, gaps }: Planning, start: number, end: number, text: '' | ' '): void {
  const space = /^[ \t]*/.exec(source.slice(start, end))?.[0] ?? ''
  const last = start + space.length
  if (space !== '' && space !== text && !isBlankAt(source, last)) gaps.push({ start, end: last, text })
}

interface Move {
  readonly shift: number
  /** The new column of what holds the lines. */
  readonly column: number
}

// The further lines of a text or of brackets. A block has an indentation of its own, everything else keeps its shape.
function planLinesOf({ source, shifts }: Planning, node: SketchNode, { shift, column }: Move): void {
  const lines = linesBetween(source, node.start, node.end)
  if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    const blockColumn = lines.map((line) => indentAt(source, line)).find((indent) => indent !== undefined) ?? 0
    const by = hasIndicator(source, node.start) ? shift : column + step - blockColumn
    for (const line of lines) shifts.set(line, { by, blockColumn, least: 0 })
    return
  }
  for (const line of lines) shifts.set(line, { by: shift, blockColumn: undefined, least: column + 1 })
}

const hasIndicator = (source: string, start: number): boolean => /^[|>][+-]?\d/.test(source.slice(start, start + 3))

function indentAt(source: string, line: number): number | undefined {
  let at = line
  while (source[at] === ' ') at += 1
  return isBlankAt(source, at) ? undefined : at - line
}

function linesBetween(source: string, start: number, end: number): readonly number[] {
  const lines: number[] = []
  for (let at = source.indexOf('\n', start); at >= 0 && at + 1 < end; at = source.indexOf('\n', at + 1)) {
    lines.push(at + 1)
  }
  return lines
}
