import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Message.module.css'

interface MessageProps {
  readonly kind: 'error' | 'warning' | 'info' | 'success'
  readonly children: ReactNode
}

/** A sentence below a control about what is in it, with room for a way to mend it. */
export function Message({ kind, children }: MessageProps) {
  return (
    <span className={styles.message} data-kind={kind}>
      <Icon name={kind} />
      <span className={styles.text}>{children}</span>
    </span>
  )
}
