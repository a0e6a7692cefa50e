import { showOverlay } from '../store/overlay.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { BrandButton } from './BrandButton.tsx'
import { SearchButton } from './SearchButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import styles from './StartBar.module.css'

/** The top of the start screen. */
export function StartBar() {
  return (
    <header className={styles.bar}>
      <BrandButton onPress={() => scrollTo({ top: 0 })} />
      <div className={styles.end}>
        <a className={styles.link} href="#/reference">
          Reference
        </a>
        <SearchButton />
        <ThemeButton />
        <IconButton icon="system" label="Settings" onPress={() => showOverlay('settings')} />
      </div>
    </header>
  )
}
