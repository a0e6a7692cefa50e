import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './DrawerColumns.module.css'

interface DrawerColumnsProps {
  /** What stands over the list: a search, and the ways to add something. */
  readonly tools: ReactNode
  readonly list: ReactNode
  /** More about what is chosen in the list. */
  readonly details: ReactNode
  readonly foot: ReactNode
  /** On a phone: whether the details are in sight in place of the list. */
  readonly isAtDetails: boolean
  /** On a phone: goes back to the list, which is called so. */
  readonly back: string
  readonly onBack: () => void
}

/** A list and beside it more about what is chosen; on a phone one of both. */
export function DrawerColumns({ tools, list, details, foot, isAtDetails, back, onBack }: DrawerColumnsProps) {
  return (
    <>
      <div className={styles.columns} data-at={isAtDetails ? 'details' : 'list'}>
        <div className={styles.main}>
          <div className={styles.tools}>{tools}</div>
          <div className={styles.scroll}>{list}</div>
        </div>
        <div className={styles.aside}>
          <div className={styles.back}>
            <Button variant="quiet" onPress={onBack}>
              {back}
            </Button>
          </div>
          {details}
        </div>
      </div>
      <footer className={styles.foot}>{foot}</footer>
    </>
  )
}
