import type { FormValue } from '../../yaml/edit/formValue.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import { FlagInput } from './FlagInput.tsx'
import { MapInput } from './MapInput.tsx'
import { ScalarInput } from './ScalarInput.tsx'
import { TextList } from './TextList.tsx'
import { useForm } from './useForm.ts'

interface UsualInputProps extends FieldInputProps {
  readonly value: FormValue | undefined
}

/** The usual input of each kind of field. */
export function UsualInput({ field, path, value, ...props }: UsualInputProps) {
  const { Group, Nested } = useForm()
  const scalar = value?.kind === 'scalar' ? value : undefined
  switch (field.kind) {
    case 'flag':
      return <FlagInput field={field} path={path} value={scalar} labelId={props.labelId} />
    case 'text':
    case 'number':
      return <ScalarInput field={field} path={path} value={scalar} {...props} />
    case 'map':
      return <MapInput field={field} path={path} value={value} />
    case 'group':
      return <Group group={field} path={path} />
    case 'list':
      return field.of.kind === 'group' ? (
        <Nested list={field} item={field.of} path={path} />
      ) : (
        <TextList list={field} item={field.of} path={path} value={value} />
      )
  }
}
