import { ComboBox } from '../../../../ui/ComboBox.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { useAdvice } from '../../../../ui/useAdvice.ts'
import { titleOf } from '../../../../spec/titleOf.ts'
import { adviceOf } from '../advice.ts'
import type { InputProps } from '../inputProps.ts'
import { putScalar } from '../putScalar.ts'
import { textOf } from '../reading.ts'
import { offersOf } from './offersOf.ts'

/** A text with values to choose from: those of the config, of the image, and usual ones. */
export function OfferedInput({ field, path, value, problems, isKept, isInvalid = false, onChange }: InputProps) {
  const text = textOf(value)
  const { advice, check } = useAdvice(text, (typed) => adviceOf(field, typed))
  if (field.kind !== 'text') return null
  return (
    <div onBlur={check}>
      <ComboBox
        label={titleOf(field.name)}
        value={text}
        offers={() => offersOf(field)}
        placeholder={String(field.default ?? field.example ?? '')}
        isCode
        isInvalid={isInvalid}
        onChange={(typed) => onChange([putScalar(path, typed, 'text', isKept)])}
      />
      {advice && problems.length === 0 && <Message kind="error">{advice}</Message>}
    </div>
  )
}
