import type { Report } from '../../report/report.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Tally.module.css'

interface TallyProps {
  readonly problems: Report
}

/** How many errors and warnings there are. */
export function Tally({ problems }: TallyProps) {
  const errors = problems.filter(({ kind }) => kind === 'error').length
  const warnings = problems.length - errors
  return (
    <span className={styles.tallies} aria-label={`${errors} errors, ${warnings} warnings`} role="img">
      <span className={styles.tally} data-kind={errors > 0 ? 'error' : undefined}>
        <Icon name="error" size="small" />
        {errors}
      </span>
      <span className={styles.tally} data-kind={warnings > 0 ? 'warning' : undefined}>
        <Icon name="warning" size="small" />
        {warnings}
      </span>
    </span>
  )
}
