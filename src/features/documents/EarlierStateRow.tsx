import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TextSummary } from '../../worker/timelineProtocol.ts'
import styles from './EarlierStates.module.css'

interface EarlierStateRowProps {
  readonly when: string
  /** What led to it; absent where that is not known. */
  readonly change: TextSummary | undefined
  /** What is said where no change led to it. */
  readonly words: string
  readonly isNow?: boolean
  readonly isChosen?: boolean
  /** Absent where there is nothing more to show. */
  readonly onChoose?: () => void
  readonly children?: ReactNode
}

/** One state of a document: when, and what led to it. */
export function EarlierStateRow({ when, change, words, isNow, isChosen, onChoose, children }: EarlierStateRowProps) {
  const content = (
    <>
      <span className={styles.when}>{when}</span>
      <span className={styles.what}>{change?.words ?? words}</span>
      {change && (
        <span className={styles.count}>
          {change.added > 0 && <span className={styles.plus}>+{change.added}</span>}
          {change.removed > 0 && <span className={styles.minus}>−{change.removed}</span>}
        </span>
      )}
    </>
  )
  return (
    <li className={styles.state} data-now={isNow}>
      {onChoose ? (
        <Button className={styles.row} aria-expanded={isChosen ?? false} onPress={onChoose}>
          {content}
        </Button>
      ) : (
        <span className={styles.row}>{content}</span>
      )}
      {children}
    </li>
  )
}
