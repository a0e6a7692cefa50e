import { useEffect } from 'react'
import { useStore } from 'zustand'
import { OwnCopyBanner } from '../features/documents/OwnCopyBanner.tsx'
import { Problems } from '../features/problems/Problems.tsx'
import { useWorkspace } from '../store/useWorkspace.ts'
import { ChangingSpec } from './ChangingSpec.tsx'
import { Comparing } from './Comparing.tsx'
import { Drawing } from './Drawing.tsx'
import { Importing } from './Importing.tsx'
import { Panes } from './Panes.tsx'
import { PhonePanes } from './PhonePanes.tsx'
import { PhoneTabs } from './PhoneTabs.tsx'
import { goToOffset, shownPane, showPane } from './shownPane.ts'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useLayout } from './useLayout.ts'
import styles from './Shell.module.css'

/** The open document: top bar, panes, problems, status bar. On a phone one pane at a time, with tabs below. */
export function Shell() {
  const layout = useLayout()
  const name = useWorkspace((state) => state.document?.name ?? '')
  const shown = useStore(shownPane, (state) => state.pane)
  const isPhone = layout === 'phone'
  useEffect(() => () => shownPane.setState({ pane: 'editor' }), [])
  return (
    <div className={styles.shell}>
      <TopBar isPhone={isPhone} />
      <main className={styles.main}>
        <title>{`${name} · Kindling`}</title>
        <h1 className={styles.hidden}>{name}</h1>
        <OwnCopyBanner />
        {isPhone ? <PhonePanes shown={shown} onGo={goToOffset} /> : <Panes layout={layout} onGo={goToOffset} />}
        {!isPhone && <Problems isCollapsible onGo={goToOffset} />}
      </main>
      {isPhone ? <PhoneTabs shown={shown} onShow={showPane} /> : <StatusBar />}
      <Comparing />
      <Drawing onGo={goToOffset} />
      <Importing />
      <ChangingSpec />
    </div>
  )
}
