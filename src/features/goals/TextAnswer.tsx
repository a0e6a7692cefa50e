import type { Column, TextField } from '../../goals/goalField.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { TextBox } from '../../ui/TextBox.tsx'
import styles from './TextAnswer.module.css'

interface TextAnswerProps {
  readonly field:
    Pick<TextField, 'placeholder' | 'offers' | 'size' | 'label' | 'isCode'> | Extract<Column, { kind: 'text' }>
  readonly value: string
  readonly isInvalid: boolean
  /** Which of several it is, for its name. */
  readonly of?: string
  readonly describedBy?: string
  readonly onChange: (value: string) => void
}

/** One line of text, with values to choose from where the field knows some. */
export function TextAnswer({ field, value, isInvalid, of = '', describedBy, onChange }: TextAnswerProps) {
  const { label, placeholder = '', offers, size } = field
  const isCode = !('isCode' in field) || field.isCode === true
  const name = `${label}${of}`
  return (
    <div className={styles.box} data-size={size}>
      {offers ? (
        <ComboBox
          label={name}
          value={value}
          offers={() => offers.map((each) => ({ value: each, detail: '' }))}
          placeholder={placeholder}
          isCode={isCode}
          isInvalid={isInvalid}
          onChange={onChange}
        />
      ) : (
        <TextBox
          label={name}
          value={value}
          placeholder={placeholder}
          isCode={isCode}
          isInvalid={isInvalid}
          describedBy={describedBy}
          onChange={onChange}
        />
      )}
    </div>
  )
}
