import type { PathKey } from '../../report/path.ts'
import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import type { FormScalar } from '../../yaml/edit/formValue.ts'
import { CodeInput } from '../../ui/CodeInput.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { TextBox } from '../../ui/TextBox.tsx'
import type { Offer } from '../../ui/offers.ts'
import { Select } from '../../ui/Select.tsx'
import { choicesOf, placeholderOf } from './form/scalarWords.ts'
import { scalarChange } from './form/scalarChange.ts'
import { change } from './itemActions.ts'

interface ScalarInputProps {
  readonly field: ResolvedScalar
  readonly path: readonly PathKey[]
  readonly value: FormScalar | undefined
  /** Whether the key stays when its text is emptied. */
  readonly isKept: boolean
  readonly isInvalid?: boolean
  readonly hintId?: string | undefined
}

/** A text or number: of a few choices, of several lines, with offers, or any. */
export function ScalarInput({ field, path, value, isKept, isInvalid = false, hintId }: ScalarInputProps) {
  const text = (field.kind === 'number' ? value?.spelled : value?.text) ?? ''
  const put = (next: string): void => void change(scalarChange(field, path, next, isKept))
  const label = titleOf(field.name)
  const choices = choicesOf(field, text)
  if (choices) return <Select label={label} hasHiddenLabel choices={choices} chosen={text} onChange={put} />
  const shared = { label, value: text, placeholder: placeholderOf(field), isInvalid, onChange: put }
  if (isLong(field, text)) return <CodeInput {...shared} describedBy={hintId} />
  const { common } = field
  if (!common) return <TextBox {...shared} isCode describedBy={hintId} />
  return <ComboBox {...shared} isCode offers={() => offersOf(common)} />
}

const isLong = (field: ResolvedScalar, text: string): boolean =>
  field.kind === 'text' && (field.format === 'contents' || text.includes('\n'))

const offersOf = (common: Readonly<Record<string, string>>): readonly Offer[] =>
  Object.entries(common).map(([value, detail]) => ({ value, detail }))
