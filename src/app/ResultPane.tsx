import { lazy, Suspense } from 'react'
import { changeSettings } from '../store/settings.ts'
import { useSettings } from '../store/useSettings.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { LoadGuard } from '../ui/LoadGuard.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { TabPane } from '../ui/TabPane.tsx'
import { openResultTab, resultTabs } from './resultTabs.ts'

const SizeFoot = lazy(async () => {
  const { SizeFoot: loaded } = await import('../features/deploy/SizeFoot.tsx')
  return { default: loaded }
})

interface ResultPaneProps {
  /** Whether it is the pane in sight, on a phone. */
  readonly isShown?: boolean
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** What the machine gets, what it makes of it and how it gets there: a tab each. */
export function ResultPane({ isShown = true, onClose, onGo }: ResultPaneProps) {
  const open = useSettings(openResultTab)
  const isNarrow = useSettings((state) => state.isResultNarrow ?? false)
  return (
    <TabPane
      label="Result"
      isShown={isShown}
      openId={open.id}
      onOpen={(id) => changeSettings({ resultTab: resultTabs.find((tab) => tab.id === id)?.id ?? open.id })}
      tabs={resultTabs.map(({ id, title, room, Content, Actions }) => ({
        id,
        title,
        actions: (
          <>
            <LoadGuard fallback={null}>
              <Suspense>
                <Actions />
              </Suspense>
            </LoadGuard>
            {onClose && isNarrow && room !== 'beside' && (
              <IconButton
                icon="expand"
                label="Widen Result"
                onPress={() => changeSettings({ isResultNarrow: false })}
              />
            )}
            {onClose && <IconButton icon="panel-right" label="Close Result" onPress={onClose} />}
          </>
        ),
        content: (
          <>
            <LoadGuard fallback={<NotLoaded title={title} />}>
              <Suspense fallback={<Skeleton label={`Loading ${title}`} />}>
                <Content onGo={onGo} />
              </Suspense>
            </LoadGuard>
            {id === 'ignition' && (
              <LoadGuard fallback={null}>
                <Suspense>
                  <SizeFoot onDeploy={() => changeSettings({ resultTab: 'deploy' })} />
                </Suspense>
              </LoadGuard>
            )}
          </>
        ),
      }))}
    />
  )
}

interface NotLoadedProps {
  readonly title: string
}

function NotLoaded({ title }: NotLoadedProps) {
  return (
    <Empty icon="error" title={`${title} could not be loaded`} text="Your text is safe. The connection may be gone.">
      <Button onPress={() => location.reload()}>Reload</Button>
    </Empty>
  )
}
