import type { Report } from '../../report/report.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import styles from './LossList.module.css'

interface LossListProps {
  readonly losses: Report
}

/** What is lost or changes on the way, with the lines of the text that it is about. */
export function LossList({ losses }: LossListProps) {
  if (losses.length === 0) return <p className={styles.none}>Everything is carried over.</p>
  return (
    <ShortList className={styles.list} items={losses}>
      {({ kind, message, help, range }, index) => (
        <li key={index} className={styles.row} data-kind={kind}>
          <Icon name={kind === 'hint' ? 'info' : kind} />
          <p>
            {range && <b>Line {range.start.line}: </b>}
            {message}
            {help !== undefined && <span className={styles.help}> {help}</span>}
          </p>
        </li>
      )}
    </ShortList>
  )
}
