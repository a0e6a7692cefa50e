import type { ReactNode } from 'react'
import styles from './SettingRow.module.css'

interface SettingRowProps {
  readonly label: string
  readonly hint?: string
  /** The control; it names itself by the label. */
  readonly children: ReactNode
}

/** A setting with its control at the end of the line. */
export function SettingRow({ label, hint, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <p className={styles.label} aria-hidden="true">
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </p>
      {children}
    </div>
  )
}
