import {
  diskDeviceRequired,
  duplicatePartitionLabels,
  partitionNumbersCollide,
  partitionsOverlap,
  zeroesWithShouldNotExist,
} from '../../report/catalogue/ignitionDisks.ts'
import type { EmittedMap } from '../emitted.ts'
import { flagAt, integerAt, mapsAt, numberAt, textAt } from '../valueAt.ts'
import { pathProblem } from './pathProblem.ts'
import type { Check } from './rule.ts'

/** A disk: how its partitions stand to each other. */
export const checkDisk: Check = (disk, found) => {
  const device = textAt(disk, 'device') ?? ''
  if (device === '') return found(diskDeviceRequired, 'device')
  found(pathProblem(device), 'device')
  const partitions = mapsAt(disk, 'partitions')
  const collision = collidingNumber(partitions)
  if (collision !== undefined) found(partitionNumbersCollide, 'partitions', collision)
  const overlap = overlapping(partitions)
  if (overlap !== undefined) found(partitionsOverlap, 'partitions', overlap)
  if (mixesZeroAndAbsence(partitions)) found(zeroesWithShouldNotExist, 'partitions')
  const label = repeatedLabel(partitions)
  if (label !== undefined) found(duplicatePartitionLabels, 'partitions', label)
}

/** The first partition whose number stood before. The reference names the second of any such number, at random. */
function collidingNumber(partitions: readonly EmittedMap[]): number | undefined {
  return firstRepeated(partitions.map((partition) => integerAt(partition, 'number') || undefined))
}

interface Extent {
  readonly index: number
  readonly start: bigint
  readonly end: bigint
}

/** The first partition that shares space with the first one that can share; those without start or size are left out. */
function overlapping(partitions: readonly EmittedMap[]): number | undefined {
  const extents = partitions.flatMap(extentOf)
  if (areApart(extents)) return undefined
  for (const one of extents) {
    const other = extents.find((candidate) => candidate.index !== one.index && overlap(one, candidate))
    if (other !== undefined) return other.index
  }
  return undefined
}

/** A size of 0 fills what is free, so only its start is known. */
function extentOf(partition: EmittedMap, index: number): readonly Extent[] {
  const start = integerAt(partition, 'startMiB') ?? 0n
  const size = integerAt(partition, 'sizeMiB')
  if (start === 0n || size === undefined) return []
  // The reference counts in 64 bits, and goes on behind the largest number with the smallest.
  return [{ index, start, end: size === 0n ? start : BigInt.asIntN(64, start + size - 1n) }]
}

function overlap(one: Extent, other: Extent): boolean {
  const within = (place: bigint): boolean => place >= other.start && place <= other.end
  return within(one.start) || within(one.end) || (one.start < other.start && one.end > other.end)
}

/** Spares the comparison of each with each where it can't find anything. */
function areApart(extents: readonly Extent[]): boolean {
  const sorted = extents.toSorted((one, other) => (one.start < other.start ? -1 : 1))
  return sorted.every(({ start, end }, index) => start <= end && start > (sorted[index - 1]?.end ?? -Infinity))
}

function mixesZeroAndAbsence(partitions: readonly EmittedMap[]): boolean {
  const hasZero = partitions.some((partition) => (numberAt(partition, 'number') ?? 0) === 0)
  return hasZero && partitions.some((partition) => flagAt(partition, 'shouldExist') === false)
}

function repeatedLabel(partitions: readonly EmittedMap[]): number | undefined {
  return firstRepeated(partitions.map((partition) => textAt(partition, 'label')))
}

function firstRepeated(values: readonly (string | bigint | undefined)[]): number | undefined {
  const seen = new Set<string | bigint>()
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    if (seen.has(value)) return index
    seen.add(value)
  }
  return undefined
}
