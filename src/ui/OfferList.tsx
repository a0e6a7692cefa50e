import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Offer } from './offers.ts'
import styles from './OfferList.module.css'

interface OfferListProps {
  readonly isCode: boolean
}

/** The list of a combo box, which brings the offers. */
export function OfferList({ isCode }: OfferListProps) {
  return (
    <ListBox className={styles.list}>
      {({ value, detail }: Offer) => (
        <ListBoxItem id={value} className={styles.item} textValue={value}>
          <span className={styles.value} data-code={isCode || undefined}>
            {value}
          </span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
