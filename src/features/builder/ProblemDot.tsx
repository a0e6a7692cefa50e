import type { ReportKind } from '../../report/report.ts'
import styles from './ProblemDot.module.css'

interface ProblemDotProps {
  readonly kind: ReportKind
}

/** Marks something that has a problem. */
export function ProblemDot({ kind }: ProblemDotProps) {
  return (
    <span
      className={styles.dot}
      data-kind={kind}
      role="img"
      aria-label={`has ${kind === 'error' ? 'an error' : `a ${kind}`}`}
    />
  )
}
