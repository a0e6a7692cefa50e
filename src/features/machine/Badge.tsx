import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './Badge.module.css'

interface BadgeProps {
  readonly children: string
  readonly kind?: 'warning' | 'error' | 'code'
  readonly icon?: IconName
}

/** A word about what it stands beside. */
export function Badge({ children, kind, icon }: BadgeProps) {
  return (
    <span className={styles.badge} data-kind={kind}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  )
}
