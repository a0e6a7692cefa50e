import type { DragEvent } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ItemList.module.css'

interface DragGripProps {
  readonly onStart: (event: DragEvent) => void
}

/** Where a row can be taken to be dragged; Alt and the arrow keys do the same. */
export function DragGrip({ onStart }: DragGripProps) {
  return (
    <span className={styles.grip} draggable onDragStart={onStart}>
      <Icon name="drag" />
    </span>
  )
}
