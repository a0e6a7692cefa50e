import type { FixableProblem } from '../../assist/fixes/fix.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import { usualLanguage } from '../../spec/usualLanguage.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { FieldProblems } from './FieldProblems.tsx'
import { inputFor } from './inputs/inputFor.ts'
import styles from './FieldRow.module.css'

interface FieldHintProps {
  readonly id: string
  readonly field: ResolvedField
  readonly problems: readonly FixableProblem[]
}

/** What a field is for, with the way to its page in the reference, or what is wrong with it. */
export function FieldHint({ id, field, problems }: FieldHintProps) {
  const language = useWorkspace((state) => state.latest?.spec) ?? usualLanguage
  const isWrong = problems.length > 0 && !inputFor(field)?.tellsProblems
  return (
    <div className={styles.hint} data-wrong={isWrong || undefined}>
      {isWrong ? (
        <FieldProblems id={id} problems={problems} />
      ) : (
        <span id={id}>
          <MarkedText text={field.doc} />
        </span>
      )}{' '}
      {/* Not on the way of Tab, which goes from box to box; the menu of the item leads to the reference as well. */}
      <a
        className={styles.more}
        href={referenceAddress(language, field.path)}
        aria-label={`Reference of ${field.name}`}
        tabIndex={-1}
      >
        Reference
      </a>
    </div>
  )
}
