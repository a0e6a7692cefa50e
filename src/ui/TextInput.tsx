import { Label, Text, TextField } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import { LineBox } from './LineBox.tsx'
import styles from './TextInput.module.css'

interface TextInputProps {
  readonly label: string
  /** Whether the label is in sight; otherwise the placeholder has to do. */
  readonly hasHiddenLabel?: boolean
  readonly placeholder?: string
  readonly icon?: IconName
  readonly hint?: string
  readonly isCode?: boolean
  /** Whether it takes the focus, because it has been opened to be typed in. */
  readonly isFocused?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One line of text with its label. */
export function TextInput({
  label,
  hasHiddenLabel,
  placeholder = '',
  icon,
  hint,
  isCode = false,
  isFocused = false,
  value,
  onChange,
}: TextInputProps) {
  return (
    <TextField
      className={styles.field}
      autoComplete="off"
      value={value}
      onChange={onChange}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it has been opened to be typed in
      autoFocus={isFocused}
      {...(hasHiddenLabel && { 'aria-label': label })}
    >
      {!hasHiddenLabel && <Label className={styles.label}>{label}</Label>}
      <span className={styles.box} data-icon={icon && ''}>
        {icon && <Icon name={icon} />}
        <LineBox isCode={isCode} placeholder={placeholder} />
      </span>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
    </TextField>
  )
}
