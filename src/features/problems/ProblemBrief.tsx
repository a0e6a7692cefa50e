import { Button } from 'react-aria-components'
import { revealInSource } from '../../monaco/sourceEditor.ts'
import type { Report } from '../../report/report.ts'
import { sentence } from './sentence.ts'
import styles from './ProblemBrief.module.css'

interface ProblemBriefProps {
  readonly problems: Report
}

/** The first problem in one line, while the list is closed. */
export function ProblemBrief({ problems }: ProblemBriefProps) {
  const first = problems.find(({ kind }) => kind === 'error') ?? problems[0]
  if (!first) return <span className={styles.none}>No problems</span>
  const { message, range } = first
  return (
    <Button className={styles.brief} onPress={() => range && revealInSource(range.start.offset)}>
      {sentence(message)}
    </Button>
  )
}
