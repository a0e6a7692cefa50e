import type { Answers } from '../../goals/answers.ts'
import type { GoalProblem } from '../../goals/goal.ts'
import type { GoalField } from '../../goals/goalField.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Message } from '../../ui/Message.tsx'
import styles from './GoalRow.module.css'

interface GoalNoteProps {
  readonly id: string
  readonly field: GoalField
  readonly answers: Answers
  readonly problem: GoalProblem | undefined
}

/** What is wrong with a field, or a hint. */
export function GoalNote({ id, field, answers, problem }: GoalNoteProps) {
  // That of a flag stands below its label.
  const hint = field.kind === 'flag' ? '' : (field.hintFor?.(answers) ?? field.hint ?? '')
  return (
    <div id={id} className={styles.note}>
      {problem ? (
        <Message kind="error">
          <MarkedText text={problem.message} />
        </Message>
      ) : (
        hint !== '' && <MarkedText text={hint} />
      )}
    </div>
  )
}
