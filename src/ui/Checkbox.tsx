import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly label: string
  /** The field's word behind it. */
  readonly detail?: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something to tick. */
export function Checkbox({ label, detail, isOn, isDisabled = false, onChange }: CheckboxProps) {
  return (
    <AriaCheckbox className={styles.checkbox} isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <span className={styles.box}>
        <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8.5l3 3 6-6.5" />
        </svg>
      </span>
      <span className={styles.label}>
        {label} {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </AriaCheckbox>
  )
}
