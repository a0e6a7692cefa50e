import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Empty.module.css'

interface EmptyProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  /** The one thing to do. */
  readonly children?: ReactNode
}

/** What a pane says while it has nothing to show: what it is for, and one thing to do. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size="large" />
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.action}>{children}</div>}
    </div>
  )
}
