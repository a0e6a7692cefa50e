import { Button } from 'react-aria-components'
import { togglePalette } from '../store/overlay.ts'
import { Icon } from '../ui/Icon.tsx'
import { Keys } from '../ui/Keys.tsx'
import { keysText, pageKeys } from './commands/pageKeys.ts'
import styles from './SearchButton.module.css'

/** Opens the palette. */
export function SearchButton() {
  return (
    <Button className={styles.button} aria-label="Search or run" onPress={togglePalette}>
      <Icon name="search" />
      <span className={styles.words}>Search or run</span>
      <span className={styles.keys}>
        <Keys>{keysText(pageKeys['palette'] ?? '')}</Keys>
      </span>
    </Button>
  )
}
