import { Pressable } from 'react-aria-components'
import type { MachineUnit } from '../../machine/units/unit.ts'
import type { DrawnNode } from './graphGeometry.ts'
import { stateWord } from './unitWords.ts'
import styles from './GraphNodeView.module.css'

interface GraphNodeViewProps {
  readonly drawn: DrawnNode
  /** Undefined for what is not of the config. */
  readonly unit: MachineUnit | undefined
  readonly isChosen: boolean
  readonly onChoose: (name: string) => void
}

/** A unit or target of the graph. Those of the config can be chosen. */
export function GraphNodeView({ drawn, unit, isChosen, onChoose }: GraphNodeViewProps) {
  const { node, x, y, width, height, label } = drawn
  const isTarget = node.kind === 'target'
  const note = noteOf(node.kind, unit)
  const shape = (
    <>
      <title>{node.name}</title>
      <rect x={x} y={y} width={width} height={height} rx={isTarget ? height / 2 : 6} />
      <text
        className={styles.name}
        x={isTarget ? x + width / 2 : x + 12}
        y={y + (isTarget ? 18 : 17)}
        textAnchor={isTarget ? 'middle' : 'start'}
      >
        {label}
      </text>
      {!isTarget && (
        <text className={styles.note} x={x + 12} y={y + 32}>
          {note}
        </text>
      )}
    </>
  )
  if (!unit) {
    return (
      <g className={styles.node} data-kind={node.kind}>
        {shape}
      </g>
    )
  }
  return (
    <Pressable onPress={() => onChoose(node.name)}>
      <g
        className={styles.node}
        data-kind="yours"
        data-chosen={isChosen || undefined}
        role="button"
        aria-label={`${node.name}, ${note}`}
        aria-pressed={isChosen}
      >
        {shape}
      </g>
    </Pressable>
  )
}

function noteOf(kind: DrawnNode['node']['kind'], unit: MachineUnit | undefined): string {
  if (unit?.madeAs === 'generated') return 'Made by Butane'
  if (unit) return stateWord(unit).text
  return kind === 'image' ? 'In the image' : 'Not in this config'
}
