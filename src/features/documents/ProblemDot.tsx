import type { ProblemCount } from '../../store/problemCount.ts'
import { countText } from '../../ui/countText.ts'
import styles from './ProblemDot.module.css'

interface ProblemDotProps {
  readonly count: ProblemCount
}

/** A dot that says whether a document has errors or warnings; nothing where it has none. */
export function ProblemDot({ count: { errors, warnings } }: ProblemDotProps) {
  if (errors + warnings === 0) return null
  const label = errors > 0 ? countText(errors, 'error') : countText(warnings, 'warning')
  return <span className={styles.dot} data-kind={errors > 0 ? 'error' : 'warning'} role="img" aria-label={label} />
}
