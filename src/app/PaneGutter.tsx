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
  /** Called when an arrow key moves it to the right or down, in pixels. */
  readonly onMove: (pixels: number) => void
}

const step = 16

/** The gap between two panes: drag it or move it by arrow keys, Enter closes a pane. */
export function PaneGutter({ between, closes, isRow = false, onMove }: PaneGutterProps) {
  const [less, more] = isRow ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
  const act = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') changePane(closes, { isOpen: false })
    else if (event.key === less) onMove(-step)
    else if (event.key === more) onMove(step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Separator
      className={styles.gutter}
      data-row={isRow || undefined}
      data-place={closes}
      aria-label={`Resize ${between}`}
      onKeyDownCapture={act}
    />
  )
}
