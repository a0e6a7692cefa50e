import type { Image } from '../../images/image.ts'
import { unitGraph } from '../../machine/units/unitGraph.ts'
import type { MachineUnit } from '../../machine/units/unit.ts'
import { GraphLegend } from './GraphLegend.tsx'
import { drawGraph } from './graphGeometry.ts'
import { GraphNodeView } from './GraphNodeView.tsx'
import styles from './UnitGraphView.module.css'

interface UnitGraphViewProps {
  readonly units: readonly MachineUnit[]
  readonly image: Image
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
}

/** More units than that are not drawn at once. */
const most = 60

/** Who starts before whom, and who needs whom: what starts later stands further right. */
export function UnitGraphView({ units, image, chosen, onChoose }: UnitGraphViewProps) {
  const around = units.length > most ? (chosen ?? units[0]?.name) : undefined
  const { width, height, nodes, edges } = drawGraph(unitGraph(units, image, around))
  const isLit = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    from === chosen || to === chosen
  return (
    <>
      {around !== undefined && (
        <p className={styles.note}>
          {units.length} units are too many for one picture. These are the ones around {around}; choose another one in
          the table.
        </p>
      )}
      <div className={styles.scroll}>
        <svg className={styles.graph} width={width} height={height} role="group" aria-label="Order of the units">
          <defs>
            {['plain', 'lit'].map((kind) => (
              <marker
                key={kind}
                id={`machine-tip-${kind}`}
                viewBox="0 0 8 8"
                refX="5"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path className={styles.tip} data-lit={kind === 'lit' || undefined} d="M0 .5 7 4 0 7.5z" />
              </marker>
            ))}
          </defs>
          {edges.map(({ edge, path }) => (
            <path
              key={`${edge.from} ${edge.to}`}
              className={styles.edge}
              data-kind={edge.kind}
              data-lit={isLit(edge) || undefined}
              d={path}
              markerEnd={`url(#machine-tip-${isLit(edge) ? 'lit' : 'plain'})`}
            />
          ))}
          {nodes.map((drawn) => (
            <GraphNodeView
              key={drawn.node.name}
              drawn={drawn}
              unit={units.find(({ name }) => name === drawn.node.name)}
              isChosen={drawn.node.name === chosen}
              onChoose={onChoose}
            />
          ))}
        </svg>
      </div>
      <GraphLegend />
    </>
  )
}
