import type { ResolvedField } from '../../../../spec/fieldsOf.ts'
import { titleOf } from '../../../../spec/titleOf.ts'
import { ComboBox } from '../../../../ui/ComboBox.tsx'
import type { InputProps } from '../inputProps.ts'
import { FieldProblems } from '../../FieldProblems.tsx'
import { entryOf, problemsOfKeys, textOf } from '../reading.ts'
import { offersOf } from './offersOf.ts'
import { ownerChanges } from './ownerChanges.ts'

/** Who owns a file: a name or a number. */
export function OwnerInput({ field, path, value, problems, onChange }: InputProps) {
  const written = textOf(entryOf(value, 'name')) || textOf(entryOf(value, 'id'))
  const name = nameField(field)
  return (
    <>
      <ComboBox
        label={`${titleOf(field.name)}, by name or number`}
        value={written}
        offers={() => (name ? offersOf(name) : [])}
        placeholder="root"
        isCode
        isInvalid={problems.some(({ kind }) => kind === 'error')}
        onChange={(typed) => onChange(ownerChanges(path, value, typed))}
      />
      <FieldProblems problems={problemsOfKeys(problems, path, ['name', 'id'])} />
    </>
  )
}

function nameField(field: ResolvedField) {
  const name = field.kind === 'group' ? field.fields.get('name') : undefined
  return name?.kind === 'text' ? name : undefined
}
