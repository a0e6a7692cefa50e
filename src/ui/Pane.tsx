import type { ReactNode } from 'react'
import styles from './Pane.module.css'

interface PaneProps {
  /** The name of the region. */
  readonly label: string
  /** What stands at the left of the header. */
  readonly title: ReactNode
  /** What stands at its right. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Only the phone shows this pane alone. */
  readonly isShown?: boolean
}

/** A white card of the workspace with a header. */
export function Pane({ label, title, actions, children, isShown = true }: PaneProps) {
  return (
    <section className={styles.pane} aria-label={label} data-pane={label.toLowerCase()} hidden={!isShown}>
      <header className={styles.header}>
        {title}
        <span className={styles.space} />
        {actions}
      </header>
      {children}
    </section>
  )
}
