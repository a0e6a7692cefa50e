import type { Report } from '../../report/report.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ProblemRow } from './ProblemRow.tsx'
import styles from './ProblemList.module.css'

interface ProblemListProps {
  readonly problems: Report
  readonly onGo?: () => void
}

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
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        // eslint-disable-next-line react/no-array-index-key -- the same problem can be found twice in one place
        <ProblemRow key={index} problem={problem} {...(onGo && { onGo })} />
      ))}
    </ul>
  )
}
