import { lazy, Suspense } from 'react'
import { DocumentMenu } from '../features/documents/DocumentMenu.tsx'
import { SavedMark } from '../features/documents/SavedMark.tsx'
import { SpecPicker } from '../features/spec/SpecPicker.tsx'
import { closeDocument } from '../store/documentActions.ts'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { BrandButton } from './BrandButton.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { PhoneState } from './PhoneState.tsx'
import { SearchButton } from './SearchButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import styles from './TopBar.module.css'

const TargetPicker = lazy(async () => {
  const { TargetPicker: loaded } = await import('../features/deploy/TargetPicker.tsx')
  return { default: loaded }
})

interface TopBarProps {
  readonly isPhone: boolean
}

/** What is open, in which spec, and how the page looks. */
export function TopBar({ isPhone }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <BrandButton isShort={isPhone} onPress={closeDocument} />
        {!isPhone && <span className={styles.rule} />}
        <div className={styles.document}>
          <DocumentMenu />
          <SavedMark />
        </div>
      </div>
      <div className={styles.route}>
        <SpecPicker />
        <LoadGuard fallback={null}>
          <Suspense>
            <TargetPicker />
          </Suspense>
        </LoadGuard>
        {isPhone && <PhoneState />}
      </div>
      <div className={styles.end}>
        <SearchButton />
        {!isPhone && <ThemeButton />}
        <MoreMenu />
      </div>
    </header>
  )
}
