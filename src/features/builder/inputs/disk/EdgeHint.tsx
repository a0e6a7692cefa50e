import { mibText } from '../../../../machine/disks/mibText.ts'
import { Keys } from '../../../../ui/Keys.tsx'
import { edgeName } from './edgeName.ts'
import type { Edge } from './moveEdge.ts'
import styles from './EdgeHint.module.css'

interface EdgeHintProps {
  /** Of the edge that has, or had, the focus. */
  readonly name: string | undefined
  readonly at: readonly Edge[]
  readonly names: readonly string[]
}

/** Where the edge is that is moved, and the keys that move it. */
export function EdgeHint({ name, at, names }: EdgeHintProps) {
  const edge = at.find((each) => edgeName(each, names) === name)
  return (
    <p className={styles.hint}>
      {edge ? (
        <span>
          <b>{name}</b> at {mibText(edge.at)}
        </span>
      ) : (
        <span>Drag an edge, or focus it:</span>
      )}
      <span>
        <Keys>←</Keys> <Keys>→</Keys> 1 GiB
      </span>
      <span>
        <Keys>⇧</Keys> <Keys>→</Keys> 64 MiB
      </span>
      <span>
        <Keys>End</Keys> to the next edge
      </span>
    </p>
  )
}
