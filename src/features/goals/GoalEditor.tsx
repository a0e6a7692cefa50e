import { useState } from 'react'
import type { Answers } from '../../goals/answers.ts'
import type { Goal } from '../../goals/goal.ts'
import type { Spec } from '../../spec/registry.ts'
import { leaveGoal, type OpenGoal } from '../../store/goalForms.ts'
import { GoalDock } from './GoalDock.tsx'
import { GoalFields } from './GoalFields.tsx'
import { GoalHead } from './GoalHead.tsx'
import { PasteRun } from './PasteRun.tsx'
import { insertGoal } from './insertGoal.ts'
import { useGoalPreview } from './useGoalPreview.ts'
import styles from './GoalEditor.module.css'

interface GoalEditorProps {
  readonly goal: Goal
  readonly open: OpenGoal
  readonly spec: Spec
}

/** The form of a goal, with what it would write below it. Nothing is written before Insert. */
export function GoalEditor({ goal, open, spec }: GoalEditorProps) {
  const [answers, setAnswers] = useState<Answers>(open.answers ?? goal.start(spec))
  const [isAsked, setAsked] = useState(false)
  const [isPasted, setPasted] = useState(false)
  const [command, setCommand] = useState('')
  const way = goal.id === 'container' ? isPasted : undefined
  const problems = goal.problems(answers, spec)
  useGoalPreview({ goal, answers, spec, before: open.before, isOpen: problems.length > 0 })
  const insert = async (): Promise<void> => {
    setAsked(true)
    // What is wrong is told at the fields.
    if (problems.length > 0) setPasted(false)
    if (problems.length === 0 && (await insertGoal(goal, answers, { spec, before: open.before }))) leaveGoal()
  }
  return (
    <form
      className={styles.editor}
      aria-labelledby="goal-title"
      onSubmit={(event) => {
        event.preventDefault()
        void insert()
        focusProblem(event.currentTarget)
      }}
    >
      <div className={styles.scroll}>
        <div className={styles.form}>
          <GoalHead goal={goal} spec={spec} isPasted={way} onPasted={setPasted} />
          {way === true ? (
            <PasteRun spec={spec} answers={answers} text={command} onText={setCommand} onAnswers={setAnswers} />
          ) : (
            <GoalFields
              fields={goal.fields(spec)}
              answers={answers}
              problems={problems}
              isAsked={isAsked}
              onChange={(id, answer) => setAnswers((now) => ({ ...now, [id]: answer }))}
            />
          )}
        </div>
      </div>
      <GoalDock isReady={problems.length === 0} isChange={open.before.length > 0} />
    </form>
  )
}

// Once what is wrong is told.
function focusProblem(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
}
