import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: string
  /** A control that carries the same name itself. */
  readonly children: ReactNode
}

/** A control with its name above it. */
export function Field({ label, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
