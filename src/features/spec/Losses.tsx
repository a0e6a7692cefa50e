import type { Report } from '../../report/report.ts'
import { sentence } from '../../report/sentence.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import styles from './SpecChange.module.css'

interface LossesProps {
  readonly losses: Report
}

/** What a spec lacks, with the lines of the text. */
export function Losses({ losses }: LossesProps) {
  return (
    <ShortList className={styles.list} items={losses}>
      {({ kind, message, help, range }, index) => (
        <li key={index} className={styles.row} data-kind={kind}>
          <Icon name={kind === 'hint' ? 'info' : kind} />
          <p>
            {range && <b>Line {range.start.line}: </b>}
            <MarkedText text={sentence(message)} />
            {help !== undefined && (
              <span className={styles.help}>
                {' '}
                <MarkedText text={help} />
              </span>
            )}
          </p>
        </li>
      )}
    </ShortList>
  )
}
