import type { FixableProblem } from '../../assist/fixes/fix.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { FieldProblems } from './FieldProblems.tsx'
import { inputFor } from './inputs/inputFor.ts'
import styles from './FieldRow.module.css'

interface FieldHintProps {
  readonly id: string
  readonly field: ResolvedField
  readonly problems: readonly FixableProblem[]
}

/** What a field is for, or what is wrong with it. */
export function FieldHint({ id, field, problems }: FieldHintProps) {
  if (problems.length > 0 && !inputFor(field)?.tellsProblems) return <FieldProblems id={id} problems={problems} />
  return (
    <p id={id} className={styles.hint}>
      <MarkedText text={field.doc} />
    </p>
  )
}
