import type { GraphEdge, GraphNode, UnitGraph } from '../../machine/units/unitGraph.ts'

/** Where the nodes and edges of a graph are drawn, in pixels. */
export interface GraphDrawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export interface DrawnNode {
  readonly node: GraphNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The name, cut where it is too long. */
  readonly label: string
}

export interface DrawnEdge {
  readonly edge: GraphEdge
  readonly path: string
}

const margin = 16
const narrowest = 164
const letter = 6.7
const padding = 24
const longest = 40
const gapBetweenColumns = 56
const rowHeight = 64
const heights = { box: 40, target: 28 } as const

/** Draws a graph: columns as wide as their longest name, edges as curves from right to left sides. */
export function drawGraph(graph: UnitGraph): GraphDrawing {
  const widths = Array.from({ length: graph.columns }, (_, column) => widthOf(graph.nodes, column))
  const starts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width + gapBetweenColumns, margin),
  )
  const nodes = graph.nodes.map((node): DrawnNode => {
    const height = node.kind === 'target' ? heights.target : heights.box
    return {
      node,
      x: starts[node.column] ?? margin,
      y: margin + node.row * rowHeight + (rowHeight - height) / 2,
      width: widths[node.column] ?? narrowest,
      height,
      label: labelOf(node.name),
    }
  })
  const byName = new Map(nodes.map((drawn) => [drawn.node.name, drawn]))
  return {
    width: (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + margin,
    height: 2 * margin + graph.rows * rowHeight,
    nodes,
    edges: graph.edges.flatMap((edge) => {
      const [from, to] = [byName.get(edge.from), byName.get(edge.to)]
      return from && to ? [{ edge, path: curve(from, to) }] : []
    }),
  }
}

function widthOf(nodes: readonly GraphNode[], column: number): number {
  const names = nodes.filter((node) => node.column === column).map(({ name }) => labelOf(name).length)
  return Math.max(narrowest, Math.max(0, ...names) * letter + padding)
}

const labelOf = (name: string): string =>
  name.length <= longest ? name : `${name.slice(0, longest / 2 - 1)}…${name.slice(-longest / 2)}`

/** The tip of an arrow takes a few pixels before the box. */
const tip = 3

function curve(from: DrawnNode, to: DrawnNode): string {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2]
  const [endX, endY] = [to.x - tip, to.y + to.height / 2]
  const bend = Math.max(20, Math.min(120, Math.abs(endX - startX) / 2))
  return `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`
}
