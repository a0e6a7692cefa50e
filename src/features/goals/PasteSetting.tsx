import type { ReactNode } from 'react'
import styles from './GoalRow.module.css'

interface PasteSettingProps {
  readonly label: string
  readonly children: ReactNode
}

/** A part of what a pasted command says, with its heading. */
export function PasteSetting({ label, children }: PasteSettingProps) {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <div className={styles.label} aria-hidden="true">
        {label}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
