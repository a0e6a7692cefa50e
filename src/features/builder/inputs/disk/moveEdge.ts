import { placeExtents, wrongness, type Extent, type Placed } from './extents.ts'

/** An end of a partition that can be moved. */
export interface Edge {
  /** The place of the partition in the list. */
  readonly index: number
  readonly side: 'start' | 'end'
  /** In MiB. */
  readonly at: number
}

/** The ends of partitions that are written, in the order of their places. Those that come of themselves cannot be moved. */
export function edgesOf(extents: readonly Extent[], placed: readonly Placed[]): readonly Edge[] {
  const edges = placed.flatMap(({ index, start, end }): readonly Edge[] => [
    ...(extents[index]?.start ? [{ index, side: 'start' as const, at: start }] : []),
    ...(extents[index]?.size ? [{ index, side: 'end' as const, at: end }] : []),
  ])
  return edges.toSorted((a, b) => a.at - b.at)
}

/** Moves an edge as far towards a place as it goes without making the layout more wrong than it is. The other end stays. */
export function moveEdge(extents: readonly Extent[], edge: Edge, to: number, diskSize: number): readonly Extent[] {
  const before = wrongness(extents, diskSize)
  const isFine = (at: number): boolean => wrongness(withEdge(extents, edge, at), diskSize) <= before
  const goal = within(extents, edge, to, diskSize)
  return withEdge(extents, edge, isFine(goal) ? goal : farthest(edge.at, goal, isFine))
}

/** An extent keeps 1 MiB at least, behind the partition table and in front of its copy. */
function within(extents: readonly Extent[], { index, side, at }: Edge, to: number, diskSize: number): number {
  const { start = 0, size = 0 } = extents[index] ?? {}
  const wanted = Math.round(to)
  if (side === 'end') return Math.max(at - size + 1, Math.min(Math.max(at, diskSize - 1), wanted))
  const last = size > 0 ? start + size - 1 : diskSize - 2
  return Math.max(1, Math.min(last, wanted))
}

/** The last place on the way that is fine, where those before it are as well. */
function farthest(from: number, to: number, isFine: (at: number) => boolean): number {
  let [good, bad] = [from, to]
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2)
    if (isFine(middle)) good = middle
    else bad = middle
  }
  return good
}

function withEdge(extents: readonly Extent[], { index, side, at }: Edge, to: number): readonly Extent[] {
  return extents.map((extent, place) => {
    if (place !== index) return extent
    const { size, start } = extent
    if (side === 'end') return { ...extent, size: (size ?? 0) + to - at }
    return { ...extent, start: to, ...(size && { size: (start ?? 0) + size - to }) }
  })
}

/** The next edge in a direction, or the end of the disk. */
export function nextEdge(
  extents: readonly Extent[],
  { at, index, side }: Edge,
  direction: 1 | -1,
  diskSize: number,
): number {
  const { placed } = placeExtents(extents, diskSize)
  const others = placed.flatMap((each) => [
    ...(each.index === index && side === 'start' ? [] : [each.start]),
    ...(each.index === index && side === 'end' ? [] : [each.end]),
  ])
  const ahead = [1, ...others, diskSize - 1].filter((place) => (place - at) * direction > 0)
  if (ahead.length === 0) return at
  return direction > 0 ? Math.min(...ahead) : Math.max(...ahead)
}
