import { Button } from 'react-aria-components'
import type { Report } from '../../report/report.ts'
import { sentence } from '../../report/sentence.ts'
import styles from './ProblemBrief.module.css'

interface ProblemBriefProps {
  readonly problems: Report
  readonly onGo: (offset: number) => void
}

/** The first problem in one line, while the list is closed. */
export function ProblemBrief({ problems, onGo }: ProblemBriefProps) {
  const first = problems.find(({ kind }) => kind === 'error') ?? problems[0]
  if (!first) return <span className={styles.none}>No problems</span>
  const { message, range } = first
  return (
    <Button className={styles.brief} onPress={() => range && onGo(range.start.offset)}>
      {sentence(message)}
    </Button>
  )
}
