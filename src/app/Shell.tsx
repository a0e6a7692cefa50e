import { useState } from 'react'
import { OwnCopyBanner } from '../features/documents/OwnCopyBanner.tsx'
import { Problems } from '../features/problems/Problems.tsx'
import { revealInSource } from '../monaco/sourceEditor.ts'
import { closeWide } from '../store/builderView.ts'
import { settings, type PaneId } from '../store/settings.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { afterLayout } from './afterLayout.ts'
import { Comparing } from './Comparing.tsx'
import { Importing } from './Importing.tsx'
import { openPane, openPanes } from './openPanes.ts'
import { PhoneTabs } from './PhoneTabs.tsx'
import { Panes } from './Panes.tsx'
import { PhonePanes } from './PhonePanes.tsx'
import { ShownShortcuts } from './ShownShortcuts.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useLayout } from './useLayout.ts'
import { useShortcuts } from './useShortcuts.ts'
import styles from './Shell.module.css'

/** The open document: top bar, panes, problems, status bar. On a phone one pane at a time, with tabs below. */
export function Shell() {
  const layout = useLayout()
  const name = useWorkspace((state) => state.document?.name ?? '')
  const [shown, setShown] = useState<PaneId>('editor')
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isPhone = layout === 'phone'
  const show = (pane: PaneId): void => {
    setShown(pane)
    if (layout === 'tablet' && pane === 'editor') closeWide()
    if (layout !== 'phone' && pane !== 'problems' && !openPanes(settings.getState(), layout)[pane]) openPane(pane)
  }
  const goTo = (offset: number): void => {
    const isInSight = layout !== 'phone' && openPanes(settings.getState(), layout).editor
    show('editor')
    // The editor may only now get its size.
    if (isInSight) revealInSource(offset)
    else afterLayout(() => revealInSource(offset))
  }
  useShortcuts({ onShow: show, onGo: goTo, onHelp: () => setSheetOpen(true) })
  return (
    <div className={styles.shell}>
      <TopBar isPhone={isPhone} />
      <main className={styles.main}>
        <title>{`${name} · Kindling`}</title>
        <h1 className={styles.hidden}>{name}</h1>
        <OwnCopyBanner />
        {isPhone ? <PhonePanes shown={shown} onGo={goTo} /> : <Panes layout={layout} onGo={goTo} />}
        {!isPhone && <Problems isCollapsible onGo={goTo} />}
      </main>
      {isPhone ? <PhoneTabs shown={shown} onShow={setShown} /> : <StatusBar onHelp={() => setSheetOpen(true)} />}
      <Comparing />
      <Importing />
      <ShownShortcuts isOpen={isSheetOpen} onChange={setSheetOpen} />
    </div>
  )
}
