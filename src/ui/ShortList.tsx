import { useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './ShortList.module.css'

interface ShortListProps<Item> {
  readonly items: readonly Item[]
  readonly className: string
  /** How many have to be in sight. */
  readonly atLeast?: number
  /** How many are drawn at first, and how many more at each press: thousands would make typing slow. */
  readonly portion?: number
  /** Makes an item of the list, with its key. */
  readonly children: (item: Item, index: number) => ReactNode
}

/** A list that shows its first items, and more when asked. */
export function ShortList<Item>({ items, className, atLeast = 0, portion = 100, children }: ShortListProps<Item>) {
  const [asked, setAsked] = useState(portion)
  const shown = Math.max(asked, atLeast)
  const hidden = items.length - shown
  return (
    <ul className={className}>
      {items.slice(0, shown).map(children)}
      {hidden > 0 && (
        <li className={styles.more}>
          <Button variant="quiet" onPress={() => setAsked(shown + portion)}>
            Show {Math.min(portion, hidden)} more of {hidden}
          </Button>
        </li>
      )}
    </ul>
  )
}
