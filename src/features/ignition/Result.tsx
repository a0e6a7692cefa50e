import { useWorkspace } from '../../store/useWorkspace.ts'
import { TabPane } from '../../ui/TabPane.tsx'
import { NoResult } from './NoResult.tsx'
import { OutputKind } from './OutputKind.tsx'
import { ResultActions } from './ResultActions.tsx'
import { ResultText } from './ResultText.tsx'
import { StaleNote } from './StaleNote.tsx'

interface ResultProps {
  /** Whether it is the pane in sight, on a phone. */
  readonly isShown?: boolean
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void
  /** Called with the place of an error that the person wants to see in the text. */
  readonly onGo: (offset: number) => void
}

/** What the machine gets. While the text has an error, the last good result stays. */
export function Result({ isShown = true, onClose, onGo }: ResultProps) {
  const latest = useWorkspace((state) => state.latest)
  const good = useWorkspace((state) => state.lastGood)
  const isStale = latest?.isValid === false
  return (
    <TabPane
      label="Result"
      isShown={isShown}
      tabs={[
        {
          id: 'ignition',
          title: 'Ignition',
          actions: <ResultActions {...(onClose && { onClose })} />,
          content: (
            <>
              <OutputKind />
              {good && isStale && <StaleNote time={good.time} problems={latest.problems} onGo={onGo} />}
              {good ? <ResultText output={good.output} isStale={isStale} /> : <NoResult latest={latest} onGo={onGo} />}
            </>
          ),
        },
      ]}
    />
  )
}
