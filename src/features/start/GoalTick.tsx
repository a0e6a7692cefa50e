import { Checkbox } from 'react-aria-components'
import type { GoalFacts } from '../../goals/goalFacts.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './GoalTick.module.css'

interface GoalTickProps {
  readonly goal: GoalFacts
  /** Why it cannot be had. */
  readonly refusal: string | undefined
  readonly isTicked: boolean
  readonly onChange: (isTicked: boolean) => void
}

/** A goal to tick. */
export function GoalTick({ goal: { picture, title, text }, refusal, isTicked, onChange }: GoalTickProps) {
  return (
    <Checkbox className={styles.card} isSelected={isTicked} isDisabled={refusal !== undefined} onChange={onChange}>
      <span className={styles.icon}>
        <Icon name={picture} size="large" />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{refusal ?? text}</span>
      <span className={styles.check}>
        <Icon name="check" size="small" />
      </span>
    </Checkbox>
  )
}
