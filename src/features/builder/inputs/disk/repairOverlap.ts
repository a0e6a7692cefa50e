import { overlapsOf, placeExtents, wrongness, type Extent, type Placed } from './extents.ts'

/** How to end an overlap. */
export interface OverlapRepair {
  /** The place in the list of what changes. */
  readonly index: number
  readonly extent: Extent
  readonly kind: 'start' | 'shorten'
}

/** The repair of what two partitions both want: the second begins behind the first, shorter where it has to, or the first ends earlier. */
export function repairOverlap(extents: readonly Extent[], second: number, diskSize: number): OverlapRepair | undefined {
  const { placed } = placeExtents(extents, diskSize)
  const overlap = overlapsOf(placed).find((each) => each.second === second)
  const one = placed.find(({ index }) => index === overlap?.first)
  const other = placed.find(({ index }) => index === second)
  if (!one || !other) return undefined
  const repairs = [startLater(extents, placed, one, other, diskSize), endEarlier(extents, one, other)]
  const before = wrongness(extents, diskSize)
  return repairs.find((repair) => repair && wrongness(repaired(extents, repair), diskSize) < before)
}

/** The extents with a repair made. */
export const repaired = (extents: readonly Extent[], { index, extent }: OverlapRepair): readonly Extent[] =>
  extents.map((each, at) => (at === index ? extent : each))

function startLater(
  extents: readonly Extent[],
  placed: readonly Placed[],
  one: Placed,
  { index }: Placed,
  diskSize: number,
): OverlapRepair | undefined {
  const extent = extents[index]
  const behind = placed.filter(({ start }) => start >= one.end).map(({ start }) => start)
  const room = Math.min(diskSize - 1, ...behind) - one.end
  if (!extent || room <= 0) return undefined
  const size = extent.size && Math.min(extent.size, room)
  return { index, kind: 'start', extent: { ...extent, start: one.end, size } }
}

function endEarlier(extents: readonly Extent[], one: Placed, other: Placed): OverlapRepair | undefined {
  const extent = extents[one.index]
  const size = other.start - one.start
  return extent?.size && size > 0 ? { index: one.index, kind: 'shorten', extent: { ...extent, size } } : undefined
}
