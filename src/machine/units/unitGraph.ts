import type { Image } from '../../images/image.ts'
import { imageUnit } from '../../images/images.ts'
import type { MachineUnit, Relation, RelationKind } from './unit.ts'

/** The units of a config and what they speak of, laid out so that what starts later stands further right. */
export interface UnitGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** How many columns and rows there are. */
  readonly columns: number
  readonly rows: number
}

export interface GraphNode {
  readonly name: string
  readonly kind: 'yours' | 'image' | 'target' | 'other'
  /** Counted from the left and from the top. Rows may be halves: a column stands in the middle. */
  readonly column: number
  readonly row: number
}

/** From what comes first to what comes later. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
}

/** What the later one has to do with the earlier: it cannot do without, likes to have, is started by it, or only follows it. */
export type EdgeKind = 'needs' | 'wants' | 'starts' | 'order'

/** Makes the graph of some units; of many, that of the units around one. */
export function unitGraph(units: readonly MachineUnit[], image: Image, around?: string): UnitGraph {
  const all = edgesOf(units)
  const near = around === undefined ? undefined : namesAround(around, all)
  const isNear = (name: string): boolean => near === undefined || near.has(name)
  const edges = all.filter(({ from, to }) => isNear(from) && isNear(to))
  const told = [...units.map(({ name }) => name), ...edges.flatMap(({ from, to }) => [from, to])]
  const names = [...new Set(told)].filter(isNear)
  const columns = columnsOf(names, edges)
  const rows = orderColumns(columns, edges)
  const tallest = Math.max(0, ...rows.map((column) => column.length))
  const yours = new Set(units.map(({ name }) => name))
  const nodes = rows.flatMap((column, index) =>
    column.map((name, place) => ({
      name,
      kind: yours.has(name) ? ('yours' as const) : kindOf(name, image),
      column: index,
      row: place + (tallest - column.length) / 2,
    })),
  )
  return { nodes, edges, columns: rows.length, rows: tallest }
}

/** A unit with its neighbours and theirs; what very many have to do with, such as a target, leads no further. */
function namesAround(name: string, edges: readonly GraphEdge[]): ReadonlySet<string> {
  const neighbours = neighboursOf(edges)
  const next = neighbours.get(name) ?? []
  const further = next.flatMap((other) => {
    const others = neighbours.get(other) ?? []
    return others.length <= FEW ? others : []
  })
  return new Set([name, ...next, ...further])
}

const FEW = 10

function kindOf(name: string, image: Image): GraphNode['kind'] {
  if (name.endsWith('.target')) return 'target'
  return imageUnit(image, name) ? 'image' : 'other'
}

const strength: readonly EdgeKind[] = ['order', 'starts', 'wants', 'needs']

/** One edge for two units: the strongest of what is said about them. */
function edgesOf(units: readonly MachineUnit[]): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const { name, relations } of units) {
    for (const relation of relations.filter(isDrawn)) {
      const edge = edgeOf(name, relation)
      if (edge === undefined || edge.from === edge.to) continue
      const key = `${edge.from} ${edge.to}`
      const known = edges.get(key)
      if (!known || strength.indexOf(known.kind) < strength.indexOf(edge.kind)) edges.set(key, edge)
    }
  }
  return [...edges.values()]
}

/** Butane has every filesystem checked before it is mounted; that goes without saying. */
const isDrawn = ({ unit }: Relation): boolean => !unit.startsWith('systemd-fsck@')

/** How each kind of relation is drawn; an edge begins at what comes first. Others are not drawn. */
const drawn: ReadonlyMap<RelationKind, { readonly kind: EdgeKind; readonly isFirst: boolean }> = new Map([
  ['requires', { kind: 'needs', isFirst: false }],
  ['wants', { kind: 'wants', isFirst: false }],
  ['after', { kind: 'order', isFirst: false }],
  ['before', { kind: 'order', isFirst: true }],
  ['required-by', { kind: 'needs', isFirst: true }],
  ['wanted-by', { kind: 'wants', isFirst: true }],
  ['triggers', { kind: 'starts', isFirst: true }],
])

function edgeOf(name: string, { kind, unit }: Relation): GraphEdge | undefined {
  const edge = drawn.get(kind)
  if (edge === undefined) return undefined
  return edge.isFirst ? { from: name, to: unit, kind: edge.kind } : { from: unit, to: name, kind: edge.kind }
}

/**
 * Each unit stands behind all that come before it, and otherwise close to what comes after it, so that edges are short. Targets
 * that nothing follows stand right behind the last of their units.
 */
function columnsOf(names: readonly string[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const before = namesBy(
    edges,
    ({ to }) => to,
    ({ from }) => from,
  )
  const after = namesBy(
    edges,
    ({ from }) => from,
    ({ to }) => to,
  )
  const isLastTarget = (name: string): boolean => name.endsWith('.target') && !after.has(name)
  const earliest = earliestColumns(names, before)
  const columns = new Map<string, number>()
  for (const name of names.toSorted((left, right) => (earliest.get(right) ?? 0) - (earliest.get(left) ?? 0))) {
    if (isLastTarget(name)) continue
    const own = earliest.get(name) ?? 0
    const followers = (after.get(name) ?? []).filter((other) => !isLastTarget(other))
    const next = Math.min(...followers.map((other) => columns.get(other) ?? own + 1))
    columns.set(name, followers.length > 0 ? Math.max(own, next - 1) : own)
  }
  for (const name of names.filter(isLastTarget)) {
    columns.set(name, 1 + Math.max(-1, ...(before.get(name) ?? []).map((other) => columns.get(other) ?? 0)))
  }
  return columns
}

function namesBy(
  edges: readonly GraphEdge[],
  keyOf: (edge: GraphEdge) => string,
  valueOf: (edge: GraphEdge) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const edge of edges) {
    const known = found.get(keyOf(edge))
    if (known) known.push(valueOf(edge))
    else found.set(keyOf(edge), [valueOf(edge)])
  }
  return found
}

/** The longest way to each unit from the left; edges that close a circle do not count. */
function earliestColumns(
  names: readonly string[],
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  const open = new Set<string>()
  const columnOf = (name: string): number => {
    const known = columns.get(name)
    if (known !== undefined) return known
    if (open.has(name)) return -1
    open.add(name)
    const column = 1 + Math.max(-1, ...(before.get(name) ?? []).map(columnOf))
    open.delete(name)
    columns.set(name, column)
    return column
  }
  for (const name of names) columnOf(name)
  return columns
}

const passes = 4

/** Puts each unit near those it has edges with, column by column, there and back a few times. */
function orderColumns(
  columns: ReadonlyMap<string, number>,
  edges: readonly GraphEdge[],
): readonly (readonly string[])[] {
  const count = Math.max(-1, ...columns.values()) + 1
  const rows: string[][] = Array.from({ length: count }, () => [])
  for (const [name, column] of columns) rows[column]?.push(name)
  const neighbours = neighboursOf(edges)
  for (let pass = 0; pass < passes; pass += 1) {
    const places = placesIn(rows)
    for (const column of pass % 2 === 0 ? rows : rows.toReversed()) {
      const weights = new Map(column.map((name) => [name, middleOf(neighbours.get(name) ?? [], places, name)]))
      column.sort((left, right) => (weights.get(left) ?? 0) - (weights.get(right) ?? 0))
      for (const [name, place] of placesIn([column])) places.set(name, place)
    }
  }
  return rows
}

function neighboursOf(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const turned = edges.map(({ from, to, kind }) => ({ from: to, to: from, kind }))
  return namesBy(
    [...edges, ...turned],
    ({ from }) => from,
    ({ to }) => to,
  )
}

/** Where a unit stands in its column, between 0 and 1. */
function placesIn(rows: readonly (readonly string[])[]): Map<string, number> {
  return new Map(rows.flatMap((column) => column.map((name, index) => [name, (index + 0.5) / column.length] as const)))
}

function middleOf(names: readonly string[], places: ReadonlyMap<string, number>, name: string): number {
  if (names.length === 0) return places.get(name) ?? 0
  return names.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / names.length
}
