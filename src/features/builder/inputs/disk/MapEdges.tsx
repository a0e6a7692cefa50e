import type { Edge } from './moveEdge.ts'
import { edgeName } from './edgeName.ts'
import { MapEdge } from './MapEdge.tsx'

interface MapEdgesProps {
  readonly moved: {
    readonly edges: readonly Edge[]
    readonly step: (edge: Edge, by: number) => void
    readonly next: (edge: Edge, direction: 1 | -1) => void
    readonly drag: (edge: Edge, to: number) => void
    readonly drop: () => void
  }
  readonly names: readonly string[]
  readonly diskSize: number
  readonly onFocus: (name: string) => void
}

/** The edges of a bar that can be moved. */
export function MapEdges({ moved, names, diskSize, onFocus }: MapEdgesProps) {
  return moved.edges.map((edge) => (
    <MapEdge
      key={`${edge.index} ${edge.side}`}
      label={edgeName(edge, names)}
      at={edge.at}
      diskSize={diskSize}
      onFocus={() => onFocus(edgeName(edge, names))}
      onStep={(by) => moved.step(edge, by)}
      onNext={(direction) => moved.next(edge, direction)}
      onDrag={(to) => moved.drag(edge, to)}
      onDrop={moved.drop}
    />
  ))
}
