import type { KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import { steppedNumber } from './steppedNumber.ts'
import { useDraft } from './useDraft.ts'
import styles from './NumberInput.module.css'

interface NumberInputProps {
  readonly label: string
  /** As it is written; empty where there is none. */
  readonly value: string
  readonly placeholder?: string
  /** Of the arrow keys; Shift makes it ten times as large. */
  readonly step?: number
  readonly min?: number
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean
  /** Called with any text that is typed. */
  readonly onChange: (value: string) => void
}

/** A number to type, or to step with the arrow keys. The label is for screen readers; a visible one stands elsewhere. */
export function NumberInput({
  label,
  value,
  placeholder = '',
  step = 1,
  min = 0,
  isInvalid = false,
  isDisabled = false,
  onChange,
}: NumberInputProps) {
  const draft = useDraft(value)
  const change = (text: string): void => {
    draft.type(text)
    onChange(text)
  }
  const takeKey = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const next = direction && steppedNumber(draft.text, direction * step * (event.shiftKey ? 10 : 1), min)
    if (!next) return
    event.preventDefault()
    change(next)
  }
  return (
    <TextField
      className={styles.field}
      aria-label={label}
      value={draft.text}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={change}
      onBlur={draft.leave}
      onKeyDown={takeKey}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
      />
    </TextField>
  )
}
