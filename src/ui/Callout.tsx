import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Callout.module.css'

interface CalloutProps {
  readonly kind?: 'info' | 'warning' | 'error'
  /** In place of the one of its kind. */
  readonly icon?: IconName
  readonly children: ReactNode
}

/** Something to know before going on. */
export function Callout({ kind, icon, children }: CalloutProps) {
  return (
    <div className={styles.callout} data-kind={kind}>
      <Icon name={icon ?? kind ?? 'info'} />
      <div className={styles.text}>{children}</div>
    </div>
  )
}
