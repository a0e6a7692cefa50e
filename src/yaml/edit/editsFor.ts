import type { Change } from './change.ts'
import { changeOnce } from './change/changeOnce.ts'
import type { Readable } from './change/readable.ts'
import { readForEdit } from './change/readForEdit.ts'
import { Refusal } from './change/refusal.ts'
import { settle } from './change/settle.ts'
import type { Editable } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/**
 * The edits of a change in a text that is read for many; undefined where it cannot be made, or where others refer to what would
 * go. What comes of them is not read again.
 */
export function editsFor(editable: Editable, change: Change): readonly TextEdit[] | undefined {
  try {
    const readable = readableOf(editable)
    const settled = settle(readable, change)
    const [edits] = settled ? changeOnce(readable, settled) : []
    return edits && edits.length > 0 && !isReferred(readable.source, edits) ? edits : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const read = new WeakMap<Editable, Readable>()

function readableOf(editable: Editable): Readable {
  const readable = read.get(editable) ?? readForEdit(editable.source)
  read.set(editable, readable)
  return readable
}

function isReferred(source: string, edits: readonly TextEdit[]): boolean {
  const removed = edits.map(({ start, end }) => source.slice(start, end)).join('\n')
  const anchors = [...removed.matchAll(/&([^\s,[\]{}]+)/g)].map(([, name]) => name)
  return anchors.some((name) => source.includes(`*${name}`) && !edits.some(({ text }) => text.includes(`&${name}`)))
}
