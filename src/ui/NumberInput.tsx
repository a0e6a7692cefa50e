import type { KeyboardEvent } from 'react'
import { steppedNumber } from './steppedNumber.ts'
import { TextBox } from './TextBox.tsx'

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
  const stepped = ({ key, shiftKey }: KeyboardEvent, text: string): string | undefined => {
    const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0
    return direction === 0 ? undefined : steppedNumber(text, direction * step * (shiftKey ? 10 : 1), min)
  }
  return (
    <TextBox
      label={label}
      value={value}
      placeholder={placeholder}
      isNumeric
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onChange={onChange}
      onKey={stepped}
    />
  )
}
