import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import { Tip } from './Tip.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps {
  readonly icon: IconName
  /** What it does: its accessible name and its tip. */
  readonly label: string
  /** Said in the tip in place of the label. */
  readonly tip?: string
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly onPress?: () => void
}

/** A button with a picture alone. */
export function IconButton({ icon, label, tip = label, keys, isDisabled = false, onPress }: IconButtonProps) {
  return (
    <Tip text={tip} keys={keys}>
      <AriaButton
        className={styles.button}
        aria-label={label}
        isDisabled={isDisabled}
        {...(onPress && { onPress: () => onPress() })}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  )
}
