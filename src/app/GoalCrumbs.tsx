import { useStore } from 'zustand'
import { factsOf } from '../goals/goalFacts.ts'
import { chooseGoal, goalForms } from '../store/goalForms.ts'
import { Icon } from '../ui/Icon.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import styles from './GoalCrumbs.module.css'

/** Which goal has the form, and the way to the others. */
export function GoalCrumbs() {
  const open = useStore(goalForms, (state) => state.open)
  return (
    <nav className={styles.crumbs} aria-label="Place in the form">
      {open ? (
        <>
          <LinkButton onPress={chooseGoal}>Goals</LinkButton>
          <Icon name="chevron-right" size="small" />
          <span className={styles.current} aria-current="page">
            {factsOf(open.id).title}
          </span>
        </>
      ) : (
        <span className={styles.current} aria-current="page">
          Goals
        </span>
      )}
    </nav>
  )
}
