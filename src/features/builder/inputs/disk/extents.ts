import { layOut } from '../../../../machine/disks/layout.ts'
import { yamlPath } from '../../../../report/path.ts'

/** Where a partition is asked to be, in MiB. */
export interface Extent {
  /** Undefined or 0: at the start of the largest free part. */
  readonly start: number | undefined
  /** Undefined or 0: all that is left there. */
  readonly size: number | undefined
  readonly isRemoved: boolean
}

/** Where a partition comes to be on a disk of some size, in MiB. */
export interface Placed {
  /** Its place in the list of partitions. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Whether its size is what is left. */
  readonly isRest: boolean
}

/** A stretch of a disk, in MiB. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Lays partitions out on an empty disk as Ignition does, in the order of their places; with what stays free. */
export function placeExtents(
  extents: readonly Extent[],
  diskSize: number,
): { readonly placed: readonly Placed[]; readonly free: readonly Stretch[] } {
  const partitions = extents.map(({ start, size, isRemoved }, index) => ({
    number: index + 1,
    label: undefined,
    from: yamlPath(),
    isRemoved,
    startMib: start,
    sizeMib: size,
    typeGuid: undefined,
    uses: [],
  }))
  const parts = layOut({ device: '', from: yamlPath(), isWiped: true, partitions }, diskSize)
  return {
    placed: parts.flatMap(({ partition, startMib, sizeMib, isRest }) =>
      partition ? [{ index: partition.number - 1, start: startMib, end: startMib + sizeMib, isRest }] : [],
    ),
    free: parts.flatMap(({ partition, startMib, sizeMib }) =>
      partition ? [] : [{ start: startMib, end: startMib + sizeMib }],
    ),
  }
}

/** What two partitions both want. */
export interface Overlap extends Stretch {
  /** The places of the two in the list, the one that begins first before the other. */
  readonly first: number
  readonly second: number
}

/** The stretches that are wanted twice, in the order of their places. */
export function overlapsOf(placed: readonly Placed[]): readonly Overlap[] {
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other) => {
      const end = Math.min(one.end, other.end)
      const isShared = other.start < end && other.start >= one.start
      return isShared ? [{ first: one.index, second: other.index, start: other.start, end }] : []
    }),
  )
}

/** How wrong a layout is, in MiB: what is wanted twice, and what lies behind the end of the disk. */
export function wrongness(extents: readonly Extent[], diskSize: number): number {
  const { placed } = placeExtents(extents, diskSize)
  const twice = overlapsOf(placed).reduce((sum, { start, end }) => sum + end - start, 0)
  const behind = placed.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, diskSize)), 0)
  const empty = placed.filter(({ start, end }) => start >= end).length
  return twice + behind + empty
}
