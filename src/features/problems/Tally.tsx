import { withoutHints, type Report } from '../../report/report.ts'
import { countText } from '../../ui/countText.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Tally.module.css'

interface TallyProps {
  readonly problems: Report
}

/** How many errors and warnings there are, and hints where there are any. */
export function Tally({ problems }: TallyProps) {
  const errors = problems.filter(({ kind }) => kind === 'error').length
  const hints = problems.length - withoutHints(problems).length
  const warnings = problems.length - errors - hints
  const words = [
    countText(errors, 'error'),
    countText(warnings, 'warning'),
    ...(hints > 0 ? [countText(hints, 'hint')] : []),
  ]
  return (
    <span className={styles.tallies} aria-label={words.join(', ')} role="img">
      <span className={styles.tally} data-kind={errors > 0 ? 'error' : undefined}>
        <Icon name="error" size="small" />
        {errors}
      </span>
      <span className={styles.tally} data-kind={warnings > 0 ? 'warning' : undefined}>
        <Icon name="warning" size="small" />
        {warnings}
      </span>
      {hints > 0 && (
        <span className={styles.tally}>
          <Icon name="info" size="small" />
          {hints}
        </span>
      )}
    </span>
  )
}
