import { Icon, type IconName } from './Icon.tsx'
import styles from './Badge.module.css'

interface BadgeProps {
  /** Absent for a word that is neither good nor bad; `code` for one of a language. */
  readonly kind?: 'success' | 'warning' | 'error' | 'info' | 'code'
  readonly icon?: IconName
  readonly children: string
}

/** A few words about the state of something, beside its name. */
export function Badge({ kind, icon, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-kind={kind}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  )
}
