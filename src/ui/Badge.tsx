import { Icon, type IconName } from './Icon.tsx'
import styles from './Badge.module.css'

interface BadgeProps {
  readonly kind: 'success' | 'warning' | 'error' | 'info'
  readonly icon: IconName
  readonly children: string
}

/** A few words about the state of something, beside its name. */
export function Badge({ kind, icon, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-kind={kind}>
      <Icon name={icon} size="small" />
      {children}
    </span>
  )
}
