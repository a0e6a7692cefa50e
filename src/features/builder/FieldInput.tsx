import { Suspense } from 'react'
import type { PathKey } from '../../report/path.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import type { FormValue } from '../../yaml/edit/formValue.ts'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { BrokenNote } from './BrokenNote.tsx'
import { inputFor } from './inputs/inputFor.ts'
import { change } from './itemActions.ts'
import { UsualInput } from './UsualInput.tsx'
import { useForm } from './useForm.ts'

export interface FieldInputProps {
  readonly field: ResolvedField
  readonly path: readonly PathKey[]
  readonly isKept: boolean
  readonly isInvalid: boolean
  readonly labelId: string
  readonly hintId: string
}

/** The input of a field: the one made for it, or the usual one of its kind. */
export function FieldInput(props: FieldInputProps) {
  const { reading, problems, Group } = useForm()
  const { field, path, labelId, hintId } = props
  const value = reading.valueAt(path)
  if (value && !fits(field, value)) return <BrokenNote field={field} path={path} value={value} />
  const special = inputFor(field)
  const usual = <UsualInput {...props} value={value} />
  if (!special) return usual
  const { Input, covers } = special
  return (
    <>
      <LoadGuard fallback={usual}>
        <Suspense>
          <Input
            field={field}
            path={path}
            value={value}
            problems={problems.within(path)}
            isKept={props.isKept}
            isInvalid={props.isInvalid}
            labelId={labelId}
            hintId={hintId}
            onChange={(changes) => void change(changes)}
          />
        </Suspense>
      </LoadGuard>
      {field.kind === 'group' && covers && <Group group={field} path={path} without={covers} />}
    </>
  )
}

/** Whether a value is of the kind that a field takes; none fits always. */
function fits(field: ResolvedField, value: FormValue): boolean {
  if (value.kind === 'empty') return true
  if (field.kind === 'list') return value.kind === 'list'
  if (field.kind === 'group' || field.kind === 'map') return value.kind === 'map'
  return value.kind === 'scalar'
}
