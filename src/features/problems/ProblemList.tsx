import type { FixableProblem } from '../../assist/fixes/fix.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import { ProblemRow } from './ProblemRow.tsx'
import styles from './ProblemList.module.css'

interface ProblemListProps {
  readonly problems: readonly FixableProblem[]
  readonly onGo: (offset: number) => void
}

/** How many are drawn at a time. All of them are drawn anew at each key press, each with what mends it. */
const portion = 25

/** The problems, one below the other; or that there are none. */
export function ProblemList({ problems, onGo }: ProblemListProps) {
  if (problems.length === 0) {
    return (
      <p className={styles.none}>
        <Icon name="success" />
        No problems. The machine gets what you see.
      </p>
    )
  }
  return (
    <ShortList className={styles.list} items={problems} portion={portion}>
      {(problem, index) => <ProblemRow key={index} problem={problem} onGo={onGo} />}
    </ShortList>
  )
}
