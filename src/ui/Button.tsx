import type { ReactNode } from 'react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Button.module.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly icon?: IconName
  /** One primary button a screen. */
  readonly variant?: 'primary' | 'quiet'
  readonly size?: 'large'
  readonly isDisabled?: boolean
  readonly onPress?: (event: PressEvent) => void
}

/** A button with words. */
export function Button({ children, icon, variant, size, ...pressing }: ButtonProps) {
  return (
    <AriaButton className={styles.button} data-variant={variant} data-size={size} {...pressing}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}
