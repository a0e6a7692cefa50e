import type { KeyboardEvent } from 'react'
import { Text, TextField } from 'react-aria-components'
import { LineBox } from './LineBox.tsx'
import { Message } from './Message.tsx'
import { useAdvice } from './useAdvice.ts'
import { useDraft } from './useDraft.ts'
import styles from './TextBox.module.css'

interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly isCode?: boolean
  readonly isNumeric?: boolean
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean
  /** Of an element that says more about it. */
  readonly describedBy?: string | undefined
  /** What is wrong with a text; said once the box has been left, and from then on with each key. */
  readonly adviceOf?: (text: string) => string | undefined
  /** Whether a text can be kept; otherwise it stays in the box only. */
  readonly accepts?: (text: string) => boolean
  readonly onChange: (text: string) => void
  readonly onLeave?: (text: string) => void
  /** Called at each key; a text that it returns takes the place of the one in the box. */
  readonly onKey?: (event: KeyboardEvent, text: string) => string | undefined
}

/** One line of text that is kept elsewhere, shown as it is typed. The label is for screen readers; a visible one stands elsewhere. */
export function TextBox({
  label,
  value,
  placeholder = '',
  isCode = false,
  isNumeric = false,
  isInvalid = false,
  isDisabled = false,
  describedBy,
  adviceOf,
  accepts,
  onChange,
  onLeave,
  onKey,
}: TextBoxProps) {
  const draft = useDraft(value)
  const { advice, check } = useAdvice(draft.text, adviceOf)
  const change = (text: string): void => {
    const isKept = accepts?.(text) ?? true
    draft.type(text, isKept)
    if (isKept) onChange(text)
  }
  const takeKey = (event: KeyboardEvent): void => {
    const text = onKey?.(event, draft.text)
    if (text === undefined) return
    event.preventDefault()
    change(text)
  }
  const leave = (): void => {
    check()
    draft.leave()
    onLeave?.(draft.text)
  }
  return (
    <TextField
      className={styles.field}
      aria-label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      autoComplete="off"
      value={draft.text}
      isInvalid={isInvalid || advice !== undefined}
      isDisabled={isDisabled}
      onChange={change}
      onBlur={leave}
      onKeyDown={takeKey}
    >
      <LineBox isCode={isCode} isNumeric={isNumeric} placeholder={placeholder} />
      {advice && (
        <Text slot="description">
          <Message kind="error">{advice}</Message>
        </Text>
      )}
    </TextField>
  )
}
