import { useState } from 'react'
import { BrokenNote } from './BrokenNote.tsx'
import { FieldRow } from './FieldRow.tsx'
import { arrangeFields } from './form/arrangeFields.ts'
import { namingField } from './form/newItem.ts'
import { MoreFields } from './MoreFields.tsx'
import { RefusedFields } from './RefusedFields.tsx'
import { UnknownRow } from './UnknownRow.tsx'
import { useForm, type GroupFormProps } from './useForm.ts'
import styles from './GroupForm.module.css'

/** The fields of an item or group: those that people set first and those that are written, then the others. */
export function GroupForm({ group, path, without = [] }: GroupFormProps) {
  const { reading } = useForm()
  const value = reading.valueAt(path)
  const keys = value?.kind === 'map' ? value.entries.map(({ key }) => key) : []
  // What has been written stays in sight while the form is open, so that no field jumps away when it is emptied.
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set(keys))
  if (keys.some((key) => !written.has(key))) setWritten(new Set([...written, ...keys]))
  if (value && value.kind !== 'map' && value.kind !== 'empty')
    return <BrokenNote field={group} path={path} value={value} />
  const rest = { ...group, fields: new Map([...group.fields].filter(([name]) => !without.includes(name))) }
  const { common, more, refused } = arrangeFields(rest, written)
  const naming = namingField(group)
  const rowOf = (field: (typeof common)[number]) => (
    <FieldRow key={field.name} field={field} path={[...path, field.name]} isKept={field === naming || field.required} />
  )
  return (
    <div className={styles.form}>
      {common.map(rowOf)}
      {[...new Set(keys)]
        .filter((key) => !group.fields.has(key))
        .map((key) => (
          <UnknownRow key={key} path={[...path, key]} />
        ))}
      {more.length > 0 && <MoreFields fields={more}>{() => more.map(rowOf)}</MoreFields>}
      {refused.length > 0 && <RefusedFields fields={refused} path={path} />}
    </div>
  )
}
