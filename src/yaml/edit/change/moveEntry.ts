import { applyEdits, editBetween, type TextEdit } from '../textEdit.ts'
import type { Collection } from './entries.ts'
import { blockSign, lastScalar, ownStart, tailEnd } from './extent.ts'
import { ended } from './insertEntry.ts'
import { newlineOf } from './lines.ts'
import type { Readable } from './readable.ts'

/**
 * Ways to give an entry another place among its siblings, with its comments. What separates the entries stays where it is,
 * unless empty lines would become part of a text.
 */
export function* moveEntry(
  readable: Readable,
  collection: Collection,
  from: number,
  to: number,
): Generator<readonly TextEdit[]> {
  const first = Math.min(from, to)
  const units = collection.entries
    .slice(first, Math.max(from, to) + 1)
    .map((_, index) => unitOf(readable, collection, first + index))
  const start = units[0]?.start ?? 0
  const end = units.at(-1)?.end ?? 0
  const gaps = units.slice(1).map((unit, index) => readable.source.slice(units[index]?.end, unit.start))
  const texts = units.map(({ text }) => text)
  texts.splice(to - first, 0, ...texts.splice(from - first, 1))
  const last = isBreakLost(readable, collection, end, from < to ? from : to + units.length - 2)
    ? newlineOf(readable.text)
    : ''
  for (const between of [gaps, gaps.map(withoutEmptyLines)]) {
    const edit = editBetween(readable.source.slice(start, end), interleaved(texts, between) + last)
    yield edit ? [{ start: start + edit.start, end: start + edit.end, text: edit.text }] : []
  }
}

const interleaved = (texts: readonly string[], gaps: readonly string[]): string =>
  texts.map((text, index) => text + (gaps[index] ?? '')).join('')

const withoutEmptyLines = (gap: string): string => gap.replaceAll(/(\r\n|\n)(?:[ \t]*\r?\n)+/g, '$1')

interface Unit {
  readonly start: number
  readonly end: number
  /** What it has to be where something follows it. */
  readonly text: string
}

function unitOf(readable: Readable, collection: Collection, index: number): Unit {
  const { text, source } = readable
  const entry = collection.entries[index]
  if (!entry) return { start: 0, end: 0, text: '' }
  if (collection.isFlow) return { ...entry, text: source.slice(entry.start, entry.end) }
  const start = ownStart(readable, collection, index)
  const end = tailEnd(text, collection, entry)
  const edits = ended(text, entry).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return { start, end, text: applyEdits(source.slice(start, end), edits) }
}

/** Whether the entry that becomes the last of the text is a block that has to end with a line break. */
function isBreakLost({ text }: Readable, { entries, isFlow }: Collection, end: number, last: number): boolean {
  const entry = entries[last]
  if (isFlow || !entry || end < text.length) return false
  return blockSign(text, lastScalar(text, entry)) !== undefined
}
