import { lazy, Suspense } from 'react'
import { useSettings } from '../../store/useSettings.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './HintSettings.module.css'

const HintList = lazy(async () => {
  const { HintList: list } = await import('./HintList.tsx')
  return { default: list }
})

/** Which kinds of hints are shown. */
export function HintSettings() {
  const hidden = useSettings((state) => state.hiddenHints) ?? []
  const label = hidden.length > 0 ? `Hints, ${hidden.length} switched off` : 'Hints'
  return (
    <Panel label="Hints" placement="bottom end" trigger={<IconButton icon="filter" label={label} />}>
      {() => (
        <LoadGuard fallback={null}>
          <Suspense fallback={null}>
            <div className={styles.hints}>
              <HintList />
            </div>
          </Suspense>
        </LoadGuard>
      )}
    </Panel>
  )
}
