import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Chip.module.css'

interface ChipProps {
  /** The accessible name; begins with what is chosen here. */
  readonly label: string
  readonly icon: IconName
  readonly children: ReactNode
}

/** A value that opens a picker. */
export function Chip({ label, icon, children }: ChipProps) {
  return (
    <AriaButton className={styles.chip} aria-label={label}>
      <Icon name={icon} />
      <span className={styles.value}>{children}</span>
      <Icon name="chevron-down" />
    </AriaButton>
  )
}
