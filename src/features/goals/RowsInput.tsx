import type { Answer, Row } from '../../goals/answers.ts'
import type { GoalProblem } from '../../goals/goal.ts'
import type { RowsField } from '../../goals/goalField.ts'
import { AnswerRow } from './AnswerRow.tsx'
import styles from './AnswerRow.module.css'

interface RowsInputProps {
  readonly field: RowsField
  readonly answer: Answer | undefined
  readonly problems: readonly GoalProblem[]
  readonly onChange: (rows: readonly Row[]) => void
}

/** Any number of rows, each with its boxes and a way to remove it. */
export function RowsInput({ field, answer, problems, onChange }: RowsInputProps) {
  const rows = typeof answer === 'object' ? answer : []
  if (rows.length === 0) return null
  return (
    <ul className={styles.rows}>
      {rows.map((row, index) => (
        <AnswerRow
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place
          key={index}
          field={field}
          row={row}
          number={index + 1}
          isInvalid={problems.some((problem) => problem.row === index || problem.row === undefined)}
          onChange={(changed) => onChange(rows.with(index, changed))}
          onRemove={() => onChange(rows.toSpliced(index, 1))}
        />
      ))}
    </ul>
  )
}
