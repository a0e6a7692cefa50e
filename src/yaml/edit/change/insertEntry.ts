import { writeFlow, writeFlowPair } from '../../write/writeFlow.ts'
import { entryLines, itemLines } from '../../write/writeYaml.ts'
import type { YamlStyle } from '../../write/yamlStyle.ts'
import type { YamlEntry, YamlItem } from '../../write/yamlTree.ts'
import type { TextEdit } from '../textEdit.ts'
import { contentStart, type Collection, type Entry } from './entries.ts'
import { beginsLine, blockSign, isUnended, lastScalar, ownStart, tailEnd } from './extent.ts'
import { columnOf, commentAt, lineAbove, lineEnd, lineStart, newlineOf, skipBlanks } from './lines.ts'
import type { Readable } from './readable.ts'
import { refuse } from './refusal.ts'
import { withLastBreak } from './withLastBreak.ts'

/** A new entry: an item of a list, or a key with its value. */
export type NewEntry = YamlItem | YamlEntry

/** Ways to put an entry into a collection that has others, the best first. */
export function* insertEntry(
  readable: Readable,
  collection: Collection,
  index: number,
  entry: NewEntry,
  style: YamlStyle,
): Generator<readonly TextEdit[]> {
  if (collection.isBare) refuse('There is no room for another key between these brackets.')
  if (collection.isFlow) {
    yield insertInFlow(readable.text, collection, index, spelledInFlow(entry))
    return
  }
  if (isSpaced(readable, collection, index)) yield insertLines(readable, collection, index, entry, style, true)
  yield* withLastBreak(readable.text, insertLines(readable, collection, index, entry, style, false))
  yield insertLines(readable, collection, index, entry, { ...style, hasBlocks: false }, false)
}

const spelledInFlow = (entry: NewEntry): string =>
  'key' in entry ? writeFlowPair(entry.key, entry.value) : writeFlow(entry.value)

/** Whether the entries around a place are set off by empty lines. */
export function isSpaced(readable: Readable, collection: Collection, index: number): boolean {
  const { text } = readable
  const { entries } = collection
  const second = Math.min(Math.max(index, 1), entries.length - 1)
  const before = entries[second - 1]
  if (second < 1 || !before) return false
  const above = lineAbove(text, lineStart(text, ownStart(readable, collection, second)))
  return (
    above !== undefined && above > tailEnd(text, collection, before) && skipBlanks(text, above) === lineEnd(text, above)
  )
}

function insertLines(
  readable: Readable,
  collection: Collection,
  index: number,
  entry: NewEntry,
  style: YamlStyle,
  isSpaced: boolean,
): readonly TextEdit[] {
  const { text } = readable
  const newline = newlineOf(text)
  const indent = ' '.repeat(collection.column)
  const lines = 'key' in entry ? entryLines(entry, indent, style) : itemLines(entry, indent, style)
  const gap = isSpaced || entry.isSpaced ? newline : ''
  const before = collection.entries[index - 1]
  if (!before) {
    const start = headStart(readable, collection)
    return [{ start, end: start, text: lines.join(newline).trimStart() + newline + gap + indent }]
  }
  const end = tailEnd(text, collection, before)
  return [...ended(text, before), { start: end, end, text: newline + gap + lines.join(newline) }]
}

/** Where the first entry begins with its comments; comments at the head of a text are about all of it. */
function headStart(readable: Readable, collection: Collection): number {
  const start = ownStart(readable, collection, 0)
  const isHead = lineAbove(readable.text, lineStart(readable.text, start)) === undefined
  return isHead ? (collection.entries[0]?.start ?? start) : start
}

/** Makes room for a line break behind an entry that is the end of the text: it would become part of a block. */
export function ended(text: string, entry: Entry): readonly TextEdit[] {
  const node = isUnended(text, entry) ? lastScalar(text, entry) : undefined
  const sign = blockSign(text, node)
  if (!node || sign === undefined) return []
  const start = contentStart(text, node) + 1
  return [{ start, end: start + sign.length - 1, text: `${sign.slice(1).replace('+', '')}-` }]
}

/** Puts an entry into a collection with brackets. */
export function insertInFlow(
  text: string,
  collection: Collection,
  index: number,
  spelled: string,
): readonly TextEdit[] {
  const { entries } = collection
  const next = entries[index]
  if (next) return [{ start: next.start, end: next.start, text: `${spelled},${gapBefore(text, next)}` }]
  const last = entries.at(-1)
  if (!last) return [{ start: collection.start + 1, end: collection.start + 1, text: spelled }]
  const gap = gapBefore(text, last)
  if (gap === ' ' || commentAt(text, last.end) === '')
    return [{ start: last.end, end: last.end, text: `,${gap}${spelled}` }]
  const end = lineEnd(text, last.end)
  return [
    { start: last.end, end: last.end, text: ',' },
    { start: end, end, text: gap + spelled },
  ]
}

/** What separates an entry in brackets from the one before: a blank, or a line break where it begins its line. */
function gapBefore(text: string, { start }: Entry): string {
  return beginsLine(text, start) ? newlineOf(text) + ' '.repeat(columnOf(text, start)) : ' '
}
