import { Button } from 'react-aria-components'
import type { GoalFacts } from '../../goals/goalFacts.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './GoalCard.module.css'

interface GoalCardProps {
  readonly goal: GoalFacts
  /** Why it cannot be had. */
  readonly refusal: string | undefined
  readonly onPress: () => void
}

/** A goal to be opened. */
export function GoalCard({ goal: { picture, title, text }, refusal, onPress }: GoalCardProps) {
  return (
    <Button className={styles.card} isDisabled={refusal !== undefined} onPress={onPress}>
      <span className={styles.icon}>
        <Icon name={picture} size="large" />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{refusal ?? text}</span>
    </Button>
  )
}
