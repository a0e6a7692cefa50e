import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapsOf, placeExtents, wrongness, type Extent } from './extents.ts'
import { edgesOf, moveEdge, nextEdge } from './moveEdge.ts'
import { repaired, repairOverlap } from './repairOverlap.ts'

const GIB = 1024
const extent = (start: number | undefined, size: number | undefined): Extent => ({ start, size, isRemoved: false })
// The disk of the design: pgdata 0–32, wal 28–40, backup 44 to the end.
const disk = [extent(undefined, 32 * GIB), extent(28 * GIB, 12 * GIB), extent(44 * GIB, undefined)]
const size = 64 * GIB

function edge(index: number, side: 'start' | 'end', extents: readonly Extent[] = disk) {
  const found = edgesOf(extents, placeExtents(extents, size).placed).find(
    (each) => each.index === index && each.side === side,
  )
  if (!found) throw new Error('no such edge')
  return found
}

test('what is wanted twice is found', () => {
  const { placed, free } = placeExtents(disk, size)
  expect(overlapsOf(placed)).toEqual([{ first: 0, second: 1, start: 28 * GIB, end: 32 * GIB + 1 }])
  expect(free).toEqual([{ start: 40 * GIB, end: 44 * GIB }])
})

test('only what is written can be moved', () => {
  expect(edgesOf(disk, placeExtents(disk, size).placed).map(({ index, side }) => `${index} ${side}`)).toEqual([
    '1 start',
    '0 end',
    '1 end',
    '2 start',
  ])
})

test('an edge moves, and the other end stays', () => {
  expect(moveEdge(disk, edge(1, 'start'), 29 * GIB, size)[1]).toEqual(extent(29 * GIB, 11 * GIB))
  expect(moveEdge(disk, edge(1, 'end'), 42 * GIB, size)[1]).toEqual(extent(28 * GIB, 14 * GIB))
})

test('an edge stops at the next partition', () => {
  expect(moveEdge(disk, edge(1, 'end'), 60 * GIB, size)[1]).toEqual(extent(28 * GIB, 16 * GIB))
  expect(moveEdge(disk, edge(2, 'start'), 0, size)[2]).toEqual(extent(40 * GIB, undefined))
})

test('End goes to the next edge', () => {
  expect(nextEdge(disk, edge(1, 'start'), 1, size)).toBe(32 * GIB + 1)
  expect(nextEdge(disk, edge(1, 'end'), 1, size)).toBe(44 * GIB)
  expect(nextEdge(disk, edge(2, 'start'), -1, size)).toBe(40 * GIB)
})

test('an overlap is mended by a later start, without taking from anybody else', () => {
  const repair = repairOverlap(disk, 1, size)
  expect(repair).toEqual({ index: 1, kind: 'start', extent: extent(32 * GIB + 1, 12 * GIB - 1) })
})

test('where there is no room behind, the first one ends earlier', () => {
  const full = [extent(1, 32 * GIB), extent(28 * GIB, 4 * GIB + 1), extent(32 * GIB + 1, undefined)]
  expect(repairOverlap(full, 1, size)).toEqual({ index: 0, kind: 'shorten', extent: extent(1, 28 * GIB - 1) })
})

const mib = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined })
const layouts = fc.array(fc.record({ start: mib, size: mib, isRemoved: fc.constant(false) }), {
  minLength: 1,
  maxLength: 5,
})

test('no move makes a layout more wrong, and what is not moved stays', () => {
  fc.assert(
    fc.property(layouts, fc.nat(), fc.integer({ min: -20, max: 120 }), (extents, which, to) => {
      const edges = edgesOf(extents, placeExtents(extents, 100).placed)
      const moved = edges[which % Math.max(1, edges.length)]
      if (!moved) return
      const after = moveEdge(extents, moved, to, 100)
      expect(wrongness(after, 100)).toBeLessThanOrEqual(wrongness(extents, 100))
      expect(after.filter((_, index) => index !== moved.index)).toEqual(
        extents.filter((_, index) => index !== moved.index),
      )
      for (const each of after) expect(each.size ?? 1).toBeGreaterThan(0)
    }),
  )
})

test('every repair makes the layout better', () => {
  fc.assert(
    fc.property(layouts, (extents) => {
      for (const { second } of overlapsOf(placeExtents(extents, 100).placed)) {
        const repair = repairOverlap(extents, second, 100)
        if (!repair) continue
        const after = repaired(extents, repair)
        expect(wrongness(after, 100)).toBeLessThan(wrongness(extents, 100))
      }
    }),
  )
})
