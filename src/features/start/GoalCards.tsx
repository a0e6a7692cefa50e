import { useState } from 'react'
import { offeredGoals } from '../../goals/goalFacts.ts'
import type { GoalId } from '../../goals/goalId.ts'
import { latestSpec, type Variant } from '../../spec/registry.ts'
import { startEmpty } from '../../store/documentActions.ts'
import { openGoalsInTurn } from '../../store/goalForms.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { GoalTick } from './GoalTick.tsx'
import { VariantPicker } from './VariantPicker.tsx'
import styles from './GoalCards.module.css'

/** How many goals are in sight at first. */
const shownFirst = 8

/** What people want of a machine, to be chosen together; each opens its form. Or nothing, to begin with an empty config. */
export function GoalCards() {
  const [variant, setVariant] = useState<Variant>('flatcar')
  const [ticked, setTicked] = useState<readonly GoalId[]>([])
  const spec = latestSpec(variant)
  const chosen = offeredGoals.filter(({ id, refusal }) => ticked.includes(id) && !refusal(spec)).map(({ id }) => id)
  const [hasAll, setAll] = useState(false)
  const start = (): void => {
    startEmpty(spec)
    openGoalsInTurn(chosen)
  }
  return (
    <Card title="Start from what you want" hint="Pick one or several, you can add more later.">
      <ul className={styles.cards}>
        {(hasAll ? offeredGoals : offeredGoals.slice(0, shownFirst)).map((goal) => (
          <li key={goal.id}>
            <GoalTick
              goal={goal}
              refusal={goal.refusal(spec)}
              isTicked={chosen.includes(goal.id)}
              onChange={(isTicked) =>
                setTicked(isTicked ? [...ticked, goal.id] : ticked.filter((id) => id !== goal.id))
              }
            />
          </li>
        ))}
      </ul>
      {!hasAll && (
        <p className={styles.more}>
          <LinkButton onPress={() => setAll(true)}>{`All ${offeredGoals.length} goals`}</LinkButton>
        </p>
      )}
      <footer className={styles.foot}>
        {chosen.length > 0 && (
          <Button variant="primary" size="large" onPress={start}>
            Start with {chosen.length === 1 ? '1 goal' : `${chosen.length} goals`}
          </Button>
        )}
        <Button variant={chosen.length > 0 ? 'quiet' : 'primary'} size="large" onPress={() => startEmpty(spec)}>
          Start empty
        </Button>
        <VariantPicker chosen={variant} onChange={setVariant} />
      </footer>
    </Card>
  )
}
