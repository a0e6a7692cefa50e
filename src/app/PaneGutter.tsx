import type { KeyboardEvent } from 'react'
import { Separator } from 'react-resizable-panels'
import { changePane, type PaneId } from '../store/settings.ts'
import styles from './PaneGutter.module.css'

interface PaneGutterProps {
  /** The panes at its sides, as a person would say it. */
  readonly between: string
  /** The pane that Enter closes. */
  readonly closes: PaneId
  /** Whether it lies between an upper and a lower pane. */
  readonly isRow?: boolean
}

/** The gap between two panes: drag it or move it by arrow keys, Enter closes a pane. */
export function PaneGutter({ between, closes, isRow = false }: PaneGutterProps) {
  const closeOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    changePane(closes, { isOpen: false })
  }
  return (
    <Separator
      className={styles.gutter}
      data-row={isRow || undefined}
      aria-label={`Resize ${between}`}
      onKeyDownCapture={closeOnEnter}
    />
  )
}
