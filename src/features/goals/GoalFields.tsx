import { useState } from 'react'
import type { Answer, Answers } from '../../goals/answers.ts'
import type { GoalProblem } from '../../goals/goal.ts'
import type { GoalField } from '../../goals/goalField.ts'
import { GoalRow } from './GoalRow.tsx'

interface GoalFieldsProps {
  readonly fields: readonly GoalField[]
  readonly answers: Answers
  readonly problems: readonly GoalProblem[]
  /** Whether the person wanted to go on, so that all problems are told. */
  readonly isAsked: boolean
  readonly onChange: (id: string, answer: Answer) => void
}

/** The fields that the answers leave a meaning. A problem is told once its field was left. */
export function GoalFields({ fields, answers, problems, isAsked, onChange }: GoalFieldsProps) {
  const [left, setLeft] = useState<readonly string[]>([])
  return fields
    .filter((field) => field.isShown?.(answers) ?? true)
    .map((field) => (
      <GoalRow
        key={field.id}
        field={field}
        answers={answers}
        problems={isAsked || left.includes(field.id) ? problems.filter((problem) => problem.field === field.id) : []}
        onChange={(answer) => onChange(field.id, answer)}
        onLeave={() => setLeft((now) => (now.includes(field.id) ? now : [...now, field.id]))}
      />
    ))
}
