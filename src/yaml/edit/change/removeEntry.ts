import type { TextEdit } from '../textEdit.ts'
import type { Collection, Entry } from './entries.ts'
import { beginsLine, behindProperties, keepsLines, lastScalar, blockSign, ownStart, tailEnd } from './extent.ts'
import type { Step } from './findPlace.ts'
import { isBlankBetween, lineAbove, lineBelow, lineEnd, lineStart, skipBlanks } from './lines.ts'
import type { Readable } from './readable.ts'
import { removeInFlow } from './removeInFlow.ts'

/** Takes the last of some steps out of its collection; where it is the only one there, brackets without anything remain. */
export function removeEntry(readable: Readable, steps: readonly Step[]): readonly TextEdit[] {
  const step = steps.at(-1)
  if (!step) return []
  const { collection, index } = step
  if (collection.isFlow) return removeInFlow(readable.text, collection, index)
  if (collection.entries.length > 1) return [cutEntry(readable, collection, index)]
  return emptyBlock(readable, step, steps.at(-2))
}

/** Takes the only entry of a block away, and says with brackets that there is none. */
function emptyBlock(readable: Readable, { collection, entry }: Step, outer: Step | undefined): readonly TextEdit[] {
  const { text } = readable
  const brackets = collection.kind === 'list' ? '[]' : '{}'
  const end = tailEnd(text, collection, entry)
  const isBelow = outer?.entry.mark !== undefined && beginsLine(text, entry.start)
  if (!isBelow) return [{ start: entry.start, end, text: brackets }]
  const at = behindProperties(text, outer.entry)
  return [{ start: at, end: at, text: ` ${brackets}` }, cutEntry(readable, collection, 0)]
}

/** Takes everything away that a document has. */
export function removeRoot(readable: Readable, collection: Collection): readonly TextEdit[] {
  const last = collection.entries.at(-1)
  if (collection.isFlow || !last) return [{ start: collection.node.start, end: collection.node.end, text: '' }]
  const { start } = cutEntry(readable, collection, 0)
  return [{ start, end: cutEntry(readable, collection, collection.entries.length - 1).end, text: '' }]
}

function cutEntry(readable: Readable, collection: Collection, index: number): TextEdit {
  const { text } = readable
  const { entries } = collection
  const entry = entries[index]
  const start = ownStart(readable, collection, index)
  const end = entry ? tailEnd(text, collection, entry) : start
  if (beginsLine(text, start)) return cutLines(text, collection, index, { start: lineStart(text, start), end })
  const next = entries[index + 1] && ownStart(readable, collection, index + 1)
  if (next === undefined) return { start, end, text: '' }
  if (isBlankLines(text, end, next)) return { start, end: next, text: '' }
  // Comments that are nobody's stay, below a dash of which nothing else remains.
  return { start: behindInk(text, start), end, text: '' }
}

function isBlankLines(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

function behindInk(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /[ \t]/.test(text.charAt(at - 1))) at -= 1
  return at
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Takes lines away, with the empty ones above or below that separate nothing then. */
function cutLines(text: string, { entries }: Collection, index: number, { start, end }: Span): TextEdit {
  const before = entries[index - 1]
  const isKept = before ? keepsLines(text, lastScalar(text, before)) : false
  const spaceAbove = isKept ? start : emptyLinesAbove(text, start)
  const below = lineBelow(text, end)
  if (below === undefined) return cutAtEnd(text, before, spaceAbove, end)
  const spaceBelow = emptyLinesBelow(text, below)
  if (spaceBelow === text.length) return { start: spaceAbove, end: spaceBelow, text: '' }
  const isFirst = index === 0 && entries.length > 1
  const isDouble = isFirst || isKept || spaceAbove < start || lineAbove(text, start) === undefined
  return { start, end: isDouble ? spaceBelow : below, text: '' }
}

/** Without a line break of its own, the last line takes the one before it along, unless that ends a block. */
function cutAtEnd(text: string, before: Entry | undefined, start: number, end: number): TextEdit {
  const isBlockBefore = before !== undefined && blockSign(text, lastScalar(text, before)) !== undefined
  const above = isBlockBefore ? undefined : lineAbove(text, start)
  return { start: above === undefined ? start : lineEnd(text, above), end, text: '' }
}

function emptyLinesAbove(text: string, start: number): number {
  let first = start
  for (let line = lineAbove(text, first); line !== undefined; line = lineAbove(text, first)) {
    if (!isBlankBetween(text, line, lineEnd(text, line))) break
    first = line
  }
  return first
}

/** Where the first line begins that is not empty. */
function emptyLinesBelow(text: string, start: number): number {
  let at = start
  for (let line: number | undefined = start; line !== undefined; line = lineBelow(text, line)) {
    at = line
    if (skipBlanks(text, line) < lineEnd(text, line)) return line
  }
  return lineEnd(text, at)
}
