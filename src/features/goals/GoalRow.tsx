import { useId } from 'react'
import type { Answer, Answers } from '../../goals/answers.ts'
import type { GoalProblem } from '../../goals/goal.ts'
import type { GoalField } from '../../goals/goalField.ts'
import { AddRowButton } from './AddRowButton.tsx'
import { GoalInput } from './GoalInput.tsx'
import { GoalNote } from './GoalNote.tsx'
import styles from './GoalRow.module.css'

interface GoalRowProps {
  readonly field: GoalField
  readonly answers: Answers
  /** What is to be told about the field. */
  readonly problems: readonly GoalProblem[]
  readonly onChange: (answer: Answer) => void
  /** Called when the focus goes elsewhere. */
  readonly onLeave: () => void
}

/** One field of a goal: its name, its input, and a hint or what is wrong with it. */
export function GoalRow({ field, answers, problems, onChange, onLeave }: GoalRowProps) {
  const noteId = useId()
  const isGroup = field.kind === 'rows'
  const isEmpty = isGroup && rowCount(answers[field.id]) === 0
  return (
    <div
      className={styles.row}
      role={isGroup ? 'group' : undefined}
      aria-label={isGroup ? field.label : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave()
      }}
    >
      <div className={styles.label}>
        {field.kind !== 'flag' && <span aria-hidden="true">{field.label}</span>}
        {field.kind === 'rows' && <AddRowButton field={field} answer={answers[field.id]} onChange={onChange} />}
      </div>
      <div className={styles.control} data-inline={isShort(field) || undefined} data-empty={isEmpty || undefined}>
        <GoalInput field={field} answers={answers} problems={problems} describedBy={noteId} onChange={onChange} />
        <GoalNote id={noteId} field={field} answers={answers} problem={problems[0]} />
      </div>
    </div>
  )
}

const rowCount = (answer: Answer | undefined): number => (typeof answer === 'object' ? answer.length : 0)

const isShort = (field: GoalField): boolean =>
  field.kind === 'choice' || (field.kind === 'text' && field.size !== undefined)
