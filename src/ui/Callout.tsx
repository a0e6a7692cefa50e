import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Callout.module.css'

interface CalloutProps {
  readonly kind?: 'info' | 'warning' | 'error'
  readonly children: ReactNode
}

/** Something to know before going on. */
export function Callout({ kind, children }: CalloutProps) {
  return (
    <div className={styles.callout} data-kind={kind}>
      <Icon name={kind ?? 'info'} />
      <div className={styles.text}>{children}</div>
    </div>
  )
}
