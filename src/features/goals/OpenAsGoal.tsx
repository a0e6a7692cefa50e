import type { PathKey } from '../../report/path.ts'
import { openGoal } from '../../store/goalForms.ts'
import { Button } from '../../ui/Button.tsx'
import { foundGoals } from './foundGoals.ts'
import styles from './OpenAsGoal.module.css'
import { useSettledSource } from './useSettledSource.ts'
import { useSpec } from './useSpec.ts'

interface OpenAsGoalProps {
  /** Of an item of the config. */
  readonly path: readonly PathKey[]
}

/** The way from an item to the form of the goal that it belongs to; nothing where it belongs to none. */
export function OpenAsGoal({ path }: OpenAsGoalProps) {
  const spec = useSpec()
  const source = useSettledSource()
  const place = path.join('.')
  const found = spec && foundGoals(source, spec).find(({ paths }) => paths.some((each) => each.join('.') === place))
  // That form of a file asks for what this one asks for.
  if (!found || found.goal.id === 'file') return null
  const { goal, answers, pieces } = found
  return (
    <div className={styles.line}>
      <span>{goal.title}</span>
      <Button icon={goal.picture} onPress={() => openGoal({ id: goal.id, answers, before: pieces })}>
        Open as goal
      </Button>
    </div>
  )
}
