import { COMMA } from '../../read/characters.ts'
import type { TextEdit } from '../textEdit.ts'
import type { Collection, Entry } from './entries.ts'
import { beginsLine } from './extent.ts'
import { commentAt, hasBreak, lineBelow, lineEnd, lineStart, skipBlanks, skipGap } from './lines.ts'

/** Takes an entry out of brackets: its lines with the comment behind it where it has some of its own. */
export function removeInFlow(text: string, { entries, start, node }: Collection, index: number): readonly TextEdit[] {
  const entry = entries[index]
  if (!entry) return []
  const [before, next] = [entries[index - 1], entries[index + 1]]
  const lines = before || next ? ownLines(text, entry) : undefined
  if (lines) return next ? [lines] : [...withoutComma(text, before, entry), lines]
  if (next) return [{ start: entry.start, end: endBefore(text, entry, next), text: '' }]
  if (before) return cutLast(text, before, entry)
  const isWhole = !hasComment(text, start + 1, entry.start) && !hasComment(text, entry.end, node.end - 1)
  return [isWhole ? { start: start + 1, end: node.end - 1, text: '' } : cut(entry.start, behindComma(text, entry.end))]
}

const cut = (start: number, end: number): TextEdit => ({ start, end, text: '' })

/** The lines of an entry that shares them with none. */
function ownLines(text: string, { start, end }: Entry): TextEdit | undefined {
  const comma = behindComma(text, end)
  const at = hasBreak(text, end, comma) ? end : comma
  const last = at + commentAt(text, at).length
  const below = lineBelow(text, last)
  const isAlone = beginsLine(text, start) && skipBlanks(text, last) === lineEnd(text, last) && at === comma
  return isAlone && below !== undefined ? cut(lineStart(text, start), below) : undefined
}

/** What is last then has no comma behind it, unless it was written with one. */
function withoutComma(text: string, before: Entry | undefined, entry: Entry): readonly TextEdit[] {
  if (!before || behindComma(text, entry.end) > entry.end) return []
  const comma = behindComma(text, before.end)
  return [cut(comma - 1, comma)]
}

/** Where the next entry begins, or the comments that stand before it. */
function endBefore(text: string, { end }: Entry, next: Entry): number {
  return hasComment(text, end, next.start) ? behindComma(text, end) : next.start
}

function cutLast(text: string, before: Entry, entry: Entry): readonly TextEdit[] {
  if (!hasComment(text, before.end, entry.start)) return [cut(before.end, entry.end)]
  return [...withoutComma(text, before, entry), cut(entry.start, entry.end)]
}

const hasComment = (text: string, start: number, end: number): boolean => /(?<!\S)#|,#/.test(text.slice(start, end))

function behindComma(text: string, end: number): number {
  const comma = skipGap(text, end)
  return text.charCodeAt(comma) === COMMA ? comma + 1 : end
}
