import { useId } from 'react'
import { yamlPath, type PathKey } from '../../report/path.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { titleOf } from '../../spec/titleOf.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { FieldHint } from './FieldHint.tsx'
import { FieldInput } from './FieldInput.tsx'
import { useForm } from './useForm.ts'
import { useHeldProblems } from './useHeldProblems.ts'
import { useLinkedRow } from './useLinkedRow.ts'
import styles from './FieldRow.module.css'

interface FieldRowProps {
  readonly field: ResolvedField
  readonly path: readonly PathKey[]
  /** Whether the key stays when its text is emptied. */
  readonly isKept?: boolean | undefined
}

/** A field with its name, its input, and what there is to say about it. */
export function FieldRow({ field, path, isKept = false }: FieldRowProps) {
  const { problems } = useForm()
  const [labelId, hintId] = [useId(), useId()]
  const { linked } = useLinkable(yamlPath(...path), 'builder')
  const linking = useLinkedRow(path)
  const held = useHeldProblems(problems.at(path))
  const isNested = field.kind === 'group' || (field.kind === 'list' && field.of.kind === 'group')
  return (
    <div
      className={styles.row}
      data-field={path.join('.')}
      data-linked={linked === 'exact' ? linked : undefined}
      data-nested={isNested || undefined}
      {...linking.pointer}
      onFocus={(event) => {
        linking.onFocus(event)
        held.onFocus()
      }}
      onBlur={held.onBlur}
    >
      <span className={styles.label} id={labelId}>
        {titleOf(field.name)}
      </span>
      <div
        className={styles.control}
        role={isNested ? 'group' : undefined}
        aria-labelledby={isNested ? labelId : undefined}
      >
        <FieldInput
          field={field}
          path={path}
          isKept={isKept}
          isInvalid={held.problems.some(({ kind }) => kind === 'error')}
          labelId={labelId}
          hintId={hintId}
        />
        <FieldHint id={hintId} field={field} problems={held.problems} />
      </div>
    </div>
  )
}
