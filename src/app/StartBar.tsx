import { BrandButton } from './BrandButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import styles from './StartBar.module.css'

/** The top of the start screen. */
export function StartBar() {
  return (
    <header className={styles.bar}>
      <BrandButton onPress={() => scrollTo({ top: 0 })} />
      <ThemeButton />
    </header>
  )
}
