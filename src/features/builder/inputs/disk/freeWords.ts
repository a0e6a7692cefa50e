import { mibText } from '../../../../machine/disks/mibText.ts'
import type { Placed, Stretch } from './extents.ts'

/** The largest stretch that is left, in words: `4 GiB free between wal and backup`. */
export function freeWords(placed: readonly Placed[], free: readonly Stretch[], names: readonly string[]): string {
  const [largest] = free.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  if (!largest) return placed.length > 0 ? 'Nothing is free.' : ''
  const before = placed.findLast(({ end }) => end <= largest.start)
  const after = placed.find(({ start }) => start >= largest.end)
  return `${mibText(largest.end - largest.start)} free${placeWords(before && names[before.index], after && names[after.index])}`
}

function placeWords(before: string | undefined, after: string | undefined): string {
  if (before !== undefined) return after === undefined ? ` behind ${before}` : ` between ${before} and ${after}`
  return after === undefined ? '' : ` in front of ${after}`
}
