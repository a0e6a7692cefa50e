import type { PathKey } from '../../../report/path.ts'
import { COLON } from '../../read/characters.ts'
import { tailEnd } from './extent.ts'
import { refusePart, type Place } from './findPlace.ts'
import { columnOf, skipBlanks } from './lines.ts'
import type { BrokenPart, Readable } from './readable.ts'

/**
 * Refuses what is not there as far as can be read, but may be there all the same: in a part that cannot be read, or in a line
 * that a quote which is never closed has swallowed.
 */
export function refuseHidden(readable: Readable, place: Place): void {
  const [key] = place.missing
  const part = key === undefined || readable.broken.length === 0 ? undefined : hiding(readable, place, key)
  if (part) refusePart(part)
}

function hiding(readable: Readable, { steps, collection }: Place, key: PathKey): BrokenPart | undefined {
  const { text, source, broken } = readable
  const around = steps.at(-1)
  const start = around?.entry.start ?? 0
  const end = around ? tailEnd(text, around.collection, around.entry) : text.length
  const inside = broken.filter((part) => part.start >= start && part.start <= end)
  if (typeof key === 'number') return inside[0]
  const hidden = inside.find((part) => source.slice(part.start, part.end).includes(key))
  return hidden ?? (hasLine(source.slice(0, end), start, key, collection?.column ?? 0) ? broken[0] : undefined)
}

/** Whether a key stands at the beginning of a line, in a column. */
function hasLine(source: string, start: number, key: string, column: number): boolean {
  if (key === '') return false
  for (let at = source.indexOf(key, start); at >= 0; at = source.indexOf(key, at + 1)) {
    const quote = /["']/.test(source.charAt(at - 1)) ? 1 : 0
    const colon = skipBlanks(source, at + key.length + quote)
    if (columnOf(source, at) === column + quote && source.charCodeAt(colon) === COLON) return true
  }
  return false
}
