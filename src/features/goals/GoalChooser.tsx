import { offeredGoals } from '../../goals/goalFacts.ts'
import type { Spec } from '../../spec/registry.ts'
import { openGoal } from '../../store/goalForms.ts'
import { FoundGoals } from './FoundGoals.tsx'
import { GoalCard } from './GoalCard.tsx'
import styles from './GoalChooser.module.css'

interface GoalChooserProps {
  readonly spec: Spec
}

/** All goals: those that the config has already, to be opened again, and all to add. */
export function GoalChooser({ spec }: GoalChooserProps) {
  return (
    <div className={styles.chooser}>
      <FoundGoals spec={spec} />
      <section aria-labelledby="goals-to-add">
        <h3 className={styles.title} id="goals-to-add">
          What should the machine do
        </h3>
        <ul className={styles.cards}>
          {offeredGoals.map((goal) => (
            <li key={goal.id}>
              <GoalCard
                goal={goal}
                refusal={goal.refusal(spec)}
                onPress={() => openGoal({ id: goal.id, before: [] })}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
