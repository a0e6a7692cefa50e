import type { Change } from '../change.ts'
import type { TextEdit } from '../textEdit.ts'
import { findPlace, refusePart } from './findPlace.ts'
import type { Readable } from './readable.ts'

/** Refuses edits that would take away what cannot be read, unless it is in what was to be removed. */
export function refuseLoss(readable: Readable, change: Change, edits: readonly TextEdit[]): void {
  if (change.kind === 'move') return
  const entry = change.kind === 'remove' ? findPlace(readable, change.path).steps.at(-1)?.entry : undefined
  for (const part of readable.broken) {
    const isRemoved = entry !== undefined && entry.start <= part.start && part.end <= entry.end
    const isTouched = edits.some(({ start, end }) => start < part.end && part.start < end)
    if (isTouched && !isRemoved) refusePart(part)
  }
}
