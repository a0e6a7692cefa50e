import { titleOf } from '../../../../spec/titleOf.ts'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { adviceOf } from '../advice.ts'
import type { InputProps } from '../inputProps.ts'
import { putScalar } from '../putScalar.ts'

/** A text or number whose looks alone say whether it can be right. */
export function AdvisedInput({ field, path, value, problems, isKept, isInvalid = false, onChange }: InputProps) {
  const isNumber = field.kind === 'number'
  const written = value?.kind === 'scalar' ? (isNumber ? value.spelled : value.text) : ''
  const usual = 'default' in field && field.default !== undefined ? String(field.default) : (field.example ?? '')
  return (
    <TextBox
      label={titleOf(field.name)}
      value={written}
      placeholder={usual}
      isCode
      isNumeric={isNumber}
      isInvalid={isInvalid}
      adviceOf={(typed) => (problems.length === 0 ? adviceOf(field, typed) : undefined)}
      onChange={(typed) => onChange([putScalar(path, typed, isNumber ? 'number' : 'text', isKept)])}
    />
  )
}
