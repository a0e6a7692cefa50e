import type { Spec } from '../../spec/registry.ts'
import { openGoal } from '../../store/goalForms.ts'
import { foundGoals } from './foundGoals.ts'
import { FoundRow } from './FoundRow.tsx'
import { useSettledSource } from './useSettledSource.ts'
import styles from './GoalChooser.module.css'

interface FoundGoalsProps {
  readonly spec: Spec
}

/** The goals that the config has in it; nothing where there are none. */
export function FoundGoals({ spec }: FoundGoalsProps) {
  const source = useSettledSource()
  const found = foundGoals(source, spec)
  if (found.length === 0) return null
  return (
    <section aria-labelledby="goals-found">
      <h3 className={styles.title} id="goals-found">
        In this config
      </h3>
      <ul className={styles.found}>
        {found.map(({ goal, answers, pieces, paths }) => (
          <li key={paths.join(' ')}>
            <FoundRow goal={goal} pieces={pieces} onPress={() => openGoal({ id: goal.id, answers, before: pieces })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
