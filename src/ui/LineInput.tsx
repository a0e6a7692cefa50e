import type { KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useDraft } from './useDraft.ts'
import styles from './LineInput.module.css'

interface LineInputProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly isCode?: boolean
  readonly isInvalid?: boolean
  /** Of an element that says more about it. */
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
  readonly onLeave?: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One line of text, shown as it is typed. The label is for screen readers; a visible one stands elsewhere. */
export function LineInput({
  label,
  value,
  placeholder = '',
  isCode = false,
  isInvalid = false,
  describedBy,
  onChange,
  onLeave,
  onKeyDown,
}: LineInputProps) {
  const draft = useDraft(value)
  return (
    <TextField
      className={styles.field}
      aria-label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      value={draft.text}
      isInvalid={isInvalid}
      onChange={(text) => {
        draft.type(text)
        onChange(text)
      }}
      onBlur={() => {
        draft.leave()
        onLeave?.(draft.text)
      }}
      {...(onKeyDown && { onKeyDown })}
    >
      <Input
        className={styles.input}
        data-code={isCode || undefined}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </TextField>
  )
}
