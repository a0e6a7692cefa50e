import { Input, Text, TextField } from 'react-aria-components'
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
  /** What is wrong with a text; said once the box has been left, and from then on with each key. */
  readonly adviceOf?: (text: string) => string | undefined
  /** Whether a text can be kept; otherwise it stays in the box only. */
  readonly accepts?: (text: string) => boolean
  readonly onChange: (text: string) => void
}

/** One line of text that is kept elsewhere. The label is for screen readers; a visible one stands elsewhere. */
export function TextBox({
  label,
  value,
  placeholder = '',
  isCode = false,
  isNumeric = false,
  isInvalid = false,
  isDisabled = false,
  adviceOf,
  accepts,
  onChange,
}: TextBoxProps) {
  const draft = useDraft(value)
  const { advice, check } = useAdvice(draft.text, adviceOf)
  const change = (text: string): void => {
    const isKept = accepts?.(text) ?? true
    draft.type(text, isKept)
    if (isKept) onChange(text)
  }
  const leave = (): void => {
    check()
    draft.leave()
  }
  return (
    <TextField
      className={styles.field}
      aria-label={label}
      value={draft.text}
      isInvalid={isInvalid || advice !== undefined}
      isDisabled={isDisabled}
      onChange={change}
      onBlur={leave}
    >
      <Input
        className={styles.input}
        data-code={isCode || undefined}
        inputMode={isNumeric ? 'numeric' : 'text'}
        placeholder={placeholder}
        {...plain}
      />
      {advice && (
        <Text slot="description">
          <Message kind="error">{advice}</Message>
        </Text>
      )}
    </TextField>
  )
}

const plain = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } as const
