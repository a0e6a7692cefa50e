import type { PathKey } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { FieldInput } from './FieldInput.tsx'
import { GroupForm } from './GroupForm.tsx'
import { inputFor } from './inputs/inputFor.ts'

interface ItemFieldsProps {
  readonly group: ResolvedGroup
  readonly path: readonly PathKey[]
}

/** The fields of an item: the input made for it, where there is one, with the other fields below. */
export function ItemFields({ group, path }: ItemFieldsProps) {
  if (!inputFor(group)) return <GroupForm group={group} path={path} />
  return <FieldInput field={group} path={path} isKept isInvalid={false} labelId="" hintId="" />
}
