import { Switch as AriaSwitch } from 'react-aria-components'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  /** A line below the label. */
  readonly hint?: string
  /** The id of the element that names it, where the label only says how it stands. */
  readonly labelledBy?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is on or off. */
export function Switch({ label, hint, labelledBy, isOn, onChange }: SwitchProps) {
  return (
    <AriaSwitch
      className={styles.switch}
      isSelected={isOn}
      onChange={onChange}
      {...(labelledBy !== undefined && { 'aria-labelledby': labelledBy })}
    >
      <span className={styles.track} />
      <span className={styles.label}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  )
}
