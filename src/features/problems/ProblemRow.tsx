import { Button } from 'react-aria-components'
import type { FixableProblem } from '../../assist/fixes/fix.ts'
import { pathText } from '../../report/pathText.ts'
import { sentence } from '../../report/sentence.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { ProblemFixes } from './ProblemFixes.tsx'
import styles from './ProblemRow.module.css'

interface ProblemRowProps {
  readonly problem: FixableProblem
  readonly onGo: (offset: number) => void
}

const icons = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const

/** One problem: what the reference says, what it means, where it is, and what mends it. */
export function ProblemRow({ problem, onGo }: ProblemRowProps) {
  const { kind, message, help, path, range } = problem
  const start = range?.start
  return (
    <li className={styles.row}>
      <Button className={styles.problem} data-kind={kind} onPress={() => start && onGo(start.offset)}>
        <span className={styles.icon} role="img" aria-label={kind}>
          <Icon name={icons[kind]} />
        </span>
        <span className={styles.text}>
          <span className={styles.message}>{sentence(message)}</span>
          {help && (
            <span className={styles.help}>
              <MarkedText text={help} />
            </span>
          )}
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
      <ProblemFixes problem={problem} />
    </li>
  )
}
