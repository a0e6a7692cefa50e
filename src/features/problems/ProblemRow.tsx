import { Button } from 'react-aria-components'
import { pathText } from '../../report/pathText.ts'
import type { ReportEntry } from '../../report/report.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sentence } from './sentence.ts'
import styles from './ProblemRow.module.css'

interface ProblemRowProps {
  readonly problem: ReportEntry
  readonly onGo: (offset: number) => void
}

const icons = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const

/** One problem: what the reference says, what it means, and where it is. */
export function ProblemRow({ problem: { kind, message, help, path, range }, onGo }: ProblemRowProps) {
  const start = range?.start
  return (
    <li>
      <Button className={styles.problem} data-kind={kind} onPress={() => start && onGo(start.offset)}>
        <span className={styles.icon} role="img" aria-label={kind}>
          <Icon name={icons[kind]} />
        </span>
        <span className={styles.text}>
          <span className={styles.message}>{sentence(message)}</span>
          {help && <span className={styles.help}>{help}</span>}
        </span>
        <span className={styles.place}>
          {path.keys.length > 0 && <span className={styles.path}>{pathText(path)}</span>}
          {start && (
            <span>
              line {start.line}, column {start.column}
            </span>
          )}
        </span>
      </Button>
    </li>
  )
}
