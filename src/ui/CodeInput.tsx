import { colouredParts, type Colour } from './colouredParts.ts'
import { useDraft } from './useDraft.ts'
import styles from './CodeInput.module.css'

interface CodeInputProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** The coloured parts of a text, in its order. */
  readonly coloursOf?: (text: string) => readonly Colour[]
  readonly hasLineNumbers?: boolean
  readonly isInvalid?: boolean
  readonly isReadOnly?: boolean
  /** Of an element that says more about it. */
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
}

/** Several lines in code type, which grow with their text. Tab leaves. The label is for screen readers. */
export function CodeInput({
  label,
  value,
  placeholder = '',
  coloursOf,
  hasLineNumbers = false,
  isInvalid = false,
  isReadOnly = false,
  describedBy,
  onChange,
}: CodeInputProps) {
  const draft = useDraft(value)
  const count = draft.text.split('\n').length
  return (
    <div className={styles.box} data-invalid={isInvalid || undefined} data-readonly={isReadOnly || undefined}>
      {hasLineNumbers && (
        <pre className={styles.numbers} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).join('\n')}
        </pre>
      )}
      <div className={styles.layers}>
        <pre className={styles.colours} aria-hidden="true">
          {colouredParts(draft.text, coloursOf).map(({ start, kind, text }) => (
            <span key={start} data-kind={kind}>
              {text}
            </span>
          ))}
          {/* An empty last line has its height only with something behind it. */}
          {'\n'}
        </pre>
        <textarea
          className={styles.text}
          aria-label={label}
          aria-invalid={isInvalid || undefined}
          aria-describedby={describedBy}
          placeholder={placeholder}
          spellCheck={false}
          autoCapitalize="off"
          wrap="off"
          rows={1}
          readOnly={isReadOnly}
          value={draft.text}
          onBlur={draft.leave}
          onChange={({ target }) => {
            draft.type(target.value)
            onChange(target.value)
          }}
        />
      </div>
    </div>
  )
}
