import { Button } from 'react-aria-components'
import { Mark } from '../ui/Mark.tsx'
import styles from './BrandButton.module.css'

interface BrandButtonProps {
  /** The mark alone, where there is no room for the name. */
  readonly isShort?: boolean
  readonly onPress: () => void
}

/** Kindling's mark; goes to the start page. */
export function BrandButton({ isShort = false, onPress }: BrandButtonProps) {
  return (
    <Button className={styles.brand} aria-label="Kindling, start page" onPress={onPress}>
      <Mark />
      {!isShort && <span>Kindling</span>}
    </Button>
  )
}
