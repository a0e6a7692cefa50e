import { isOn, rawIn, type Answer, type Answers } from '../../goals/answers.ts'
import type { GoalProblem } from '../../goals/goal.ts'
import type { GoalField } from '../../goals/goalField.ts'
import { CodeInput } from '../../ui/CodeInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { RowsInput } from './RowsInput.tsx'
import { TextAnswer } from './TextAnswer.tsx'

interface GoalInputProps {
  readonly field: GoalField
  readonly answers: Answers
  readonly problems: readonly GoalProblem[]
  /** The id of what says more about it. */
  readonly describedBy: string
  readonly onChange: (answer: Answer) => void
}

/** How many choices stand in sight together. */
const mostInSight = 4

/** The control that a field of a goal is answered with. */
export function GoalInput({ field, answers, problems, describedBy, onChange }: GoalInputProps) {
  const { id, label } = field
  const value = rawIn(answers, id)
  const isInvalid = problems.length > 0
  switch (field.kind) {
    case 'text':
      return (
        <TextAnswer field={field} value={value} isInvalid={isInvalid} describedBy={describedBy} onChange={onChange} />
      )
    case 'lines':
      return (
        <CodeInput
          label={label}
          value={value}
          placeholder={field.placeholder ?? ''}
          isInvalid={isInvalid}
          describedBy={describedBy}
          onChange={onChange}
        />
      )
    case 'choice':
      return Object.keys(field.choices).length > mostInSight ? (
        <Select label={label} hasHiddenLabel choices={field.choices} chosen={value} onChange={onChange} />
      ) : (
        <Segmented label={label} choices={field.choices} chosen={value} onChange={onChange} />
      )
    case 'flag':
      return <Switch label={label} hint={field.hint ?? ''} isOn={isOn(answers, id)} onChange={onChange} />
    case 'rows':
      return <RowsInput field={field} answer={answers[id]} problems={problems} onChange={onChange} />
  }
}
