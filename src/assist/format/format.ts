import { applyEdits, type TextEdit } from '../../yaml/edit/textEdit.ts'
import { lineEnd } from '../../yaml/sketch/sketching.ts'
import type { AssistDocument } from '../document.ts'
import { commentColumn } from './commentColumn.ts'
import { meansTheSame } from './meansTheSame.ts'
import { planLines, type LinePlan } from './planLines.ts'

/**
 * The smallest edits that indent a text evenly and take needless white space out. Comments, quotes and the spelling of values
 * stay. None where the text cannot be read, or where anything would come to mean something else.
 */
export function format({ source, sketch }: AssistDocument): readonly TextEdit[] {
  const edits = editsOf(source, planLines(sketch))
  return edits.length > 0 && meansTheSame(source, applyEdits(source, edits)) ? edits : []
}

function editsOf(source: string, plan: LinePlan): readonly TextEdit[] {
  const edits = [...plan.gaps]
  let blanks = 0
  for (let start = 0; start < source.length; start = lineEnd(source, start) + 1) {
    const end = lineEnd(source, start)
    const isInside = plan.shifts.has(start)
    const isBlank = blank.test(source.slice(start, end))
    blanks = isBlank && !isInside ? blanks + 1 : 0
    if (blanks > 1 || (blanks === 1 && isLast(source, end))) edits.push({ start: start - 1, end, text: '' })
    else edits.push(...lineEdits(source, start, end, plan))
  }
  return edits
    .filter(({ start, end, text }) => start >= 0 && source.slice(start, end) !== text)
    .toSorted((a, b) => a.start - b.start)
}

const blank = /^[ \t\r]*$/

// Blank lines at the end of the text.
const isLast = (source: string, end: number): boolean => source.slice(end).trim() === ''

function lineEdits(source: string, start: number, end: number, plan: LinePlan): readonly TextEdit[] {
  const line = source.slice(start, end)
  const shift = plan.shifts.get(start)
  const continues = plan.shifts.has(end + 1)
  const indent = /^ */.exec(line)?.[0].length ?? 0
  const tail = line.trimEnd().length
  if (tail === 0) return [{ start, end, text: ' '.repeat(blankWidth(indent, shift)) }]
  const column = shift ? Math.max(shift.least, indent + shift.by) : columnOfLine(source, start, indent, plan)
  const trailing = shift || continues ? [] : [{ start: start + tail, end, text: '' }]
  return [{ start, end: start + indent, text: ' '.repeat(Math.max(0, column)) }, ...trailing]
}

// Spaces beyond the column of a block are part of its text.
function blankWidth(width: number, shift: ReturnType<LinePlan['shifts']['get']>): number {
  const isText = shift?.blockColumn !== undefined && width > shift.blockColumn
  return isText ? width + shift.by : 0
}

function columnOfLine(source: string, start: number, indent: number, plan: LinePlan): number {
  const planned = plan.columns.get(start)
  if (planned) return planned.after
  return source[start + indent] === '#' ? commentColumn(source, start, indent, plan) : indent
}
