import { usualSizes } from '../../../../machine/disks/layout.ts'
import { mibText } from '../../../../machine/disks/mibText.ts'
import type { Extent } from './extents.ts'

/** So that what takes the rest can be seen. */
const ROOM = 1.2

/** The smallest of some usual sizes that all partitions fit into, in MiB. */
export function usualDiskSize(extents: readonly Extent[]): number {
  const made = extents.filter(({ isRemoved }) => !isRemoved)
  const farthest = Math.max(0, ...made.map(({ start = 0, size = 0 }) => (start > 0 ? start + size : 0)))
  const sum = made.reduce((total, { size = 0 }) => total + size, 0)
  const least = (Math.max(farthest, sum) + 2) * ROOM
  return usualSizes.find((size) => size >= least) ?? Math.ceil(least)
}

/** The sizes to choose from, by MiB, with one that has to be among them. */
export const diskSizes = (needed: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set([...usualSizes, needed])].toSorted((a, b) => a - b).map((size) => [String(size), mibText(size)]),
  )
