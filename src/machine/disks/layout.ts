import type { MachineDisk, MachinePartition } from './disk.ts'

/** A part of a disk: a partition, or space that is left. */
export interface DiskPart {
  readonly partition: MachinePartition | undefined
  readonly startMib: number
  readonly sizeMib: number
  /** Whether its size is what is left. */
  readonly isRest: boolean
  /** Whether it does not fit: it reaches into another one or over the end. */
  readonly isTooBig: boolean
}

/** The first MiB holds the partition table, and the end its copy. */
const FIRST_MIB = 1
const LAST_MIB = 1

/**
 * Lays the partitions of an empty disk out as Ignition does (operator notes, "Partition Reuse Semantics"): without a start at
 * the beginning of the largest free part, without a size up to its end.
 */
export function layOut({ partitions }: MachineDisk, sizeMib: number): readonly DiskPart[] {
  const made = partitions.filter(({ isRemoved }) => !isRemoved)
  const placed = made.reduce<readonly DiskPart[]>(
    (before, partition) => [...before, place(partition, before, sizeMib)],
    [],
  )
  return withFreeSpace(
    placed.toSorted((left, right) => left.startMib - right.startMib),
    sizeMib,
  )
}

function place(partition: MachinePartition, before: readonly DiskPart[], sizeMib: number): DiskPart {
  const free = freeParts(before, sizeMib)
  const largest = free.toSorted((left, right) => right.size - left.size)[0] ?? { start: sizeMib, size: 0 }
  const start = partition.startMib || largest.start
  const around = free.find((part) => part.start <= start && start < part.start + part.size)
  const left = around ? around.start + around.size - start : 0
  const size = partition.sizeMib || left
  return {
    partition,
    startMib: start,
    sizeMib: size,
    isRest: !partition.sizeMib,
    isTooBig: size > left || size === 0,
  }
}

interface FreePart {
  readonly start: number
  readonly size: number
}

function freeParts(taken: readonly DiskPart[], sizeMib: number): readonly FreePart[] {
  const ends = taken.toSorted((left, right) => left.startMib - right.startMib)
  const free: FreePart[] = []
  let at = FIRST_MIB
  for (const { startMib, sizeMib: size } of ends) {
    if (startMib > at) free.push({ start: at, size: startMib - at })
    at = Math.max(at, startMib + size)
  }
  const end = sizeMib - LAST_MIB
  return end > at ? [...free, { start: at, size: end - at }] : free
}

function withFreeSpace(placed: readonly DiskPart[], sizeMib: number): readonly DiskPart[] {
  const free = freeParts(placed, sizeMib).filter(({ size }) => size > LAST_MIB)
  const parts = free.map(({ start, size }) => ({
    partition: undefined,
    startMib: start,
    sizeMib: size,
    isRest: false,
    isTooBig: false,
  }))
  return [...placed, ...parts].toSorted((left, right) => left.startMib - right.startMib)
}

/** The smallest of some usual sizes that all partitions fit into, in MiB. */
export function usualSize(disk: MachineDisk): number {
  const needed = Math.max(0, ...layOut(disk, 0).map(({ startMib, sizeMib }) => startMib + sizeMib))
  const fixed = disk.partitions.reduce((sum, { sizeMib }) => sum + (sizeMib ?? 0), 0)
  const least = Math.max(needed, fixed) + FIRST_MIB + LAST_MIB
  return usualSizes.find((size) => size > least * ROOM) ?? least * 2
}

/** Sizes that disks often have, in MiB. */
export const usualSizes: readonly number[] = [10, 20, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384].map(
  (gib) => gib * 1024,
)

/** So that what takes the rest can be seen. */
const ROOM = 1.2
