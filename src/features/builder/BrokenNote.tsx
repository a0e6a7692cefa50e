import type { PathKey } from '../../report/path.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Message } from '../../ui/Message.tsx'
import { sentence } from '../../report/sentence.ts'
import { useForm } from './useForm.ts'

interface BrokenNoteProps {
  readonly field: ResolvedField
  readonly path: readonly PathKey[]
  readonly value: FormValue
}

const needed = {
  group: 'Keys with values belong here.',
  map: 'Keys with values belong here.',
  list: 'A list belongs here.',
  text: 'A text belongs here.',
  number: 'A number belongs here.',
  flag: 'true or false belongs here.',
} as const

/** Says why something cannot be edited here, and leads to it in the text. */
export function BrokenNote({ field, path, value }: BrokenNoteProps) {
  const { reading, onGo } = useForm()
  const place = reading.placeOf(path)
  const line = value.kind === 'broken' ? value.line : (place?.line ?? 1)
  return (
    <Message kind="warning">
      {value.kind === 'broken' ? sentence(value.reason) : needed[field.kind]}{' '}
      <LinkButton onPress={() => onGo(place?.offset ?? 0)}>{`Go to line ${line}`}</LinkButton>
    </Message>
  )
}
