import { useStore } from 'zustand'
import type { Goal } from '../../goals/goal.ts'
import type { Spec } from '../../spec/registry.ts'
import { goalForms } from '../../store/goalForms.ts'
import styles from './GoalHead.module.css'

interface GoalHeadProps {
  readonly goal: Goal
  readonly spec: Spec
}

/** What the goal is and what it writes; of several, which one it is. */
export function GoalHead({ goal, spec }: GoalHeadProps) {
  const chosen = useStore(goalForms, (state) => state.chosen)
  const waiting = useStore(goalForms, (state) => state.waiting.length)
  return (
    <header className={styles.head}>
      <div>
        <h3 className={styles.title} id="goal-title">
          {goal.title}
        </h3>
        <p className={styles.hint}>{goal.writes(spec)}</p>
      </div>
      {chosen > 1 && (
        <p className={styles.count}>
          Goal {chosen - waiting} of {chosen}
        </p>
      )}
    </header>
  )
}
