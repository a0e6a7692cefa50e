import { changePane } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { HintSettings } from './HintSettings.tsx'
import { ProblemBrief } from './ProblemBrief.tsx'
import { ProblemList } from './ProblemList.tsx'
import { Tally } from './Tally.tsx'
import styles from './Problems.module.css'

interface ProblemsProps {
  readonly isShown?: boolean
  /** Whether the list can be closed, so that only its header stays. */
  readonly isCollapsible?: boolean
  /** Called with the place of a problem that the person wants to see in the text. */
  readonly onGo: (offset: number) => void
}

/** Everything that is wrong with the text, in the order of its places. */
export function Problems({ isShown = true, isCollapsible = false, onGo }: ProblemsProps) {
  const found = useWorkspace((state) => state.latest?.problems) ?? []
  const isOpen = useSettings((state) => state.panes.problems.isOpen)
  const isListShown = isOpen || !isCollapsible
  return (
    <div className={styles.problems} data-collapsible={isCollapsible || undefined} hidden={!isShown}>
      <Pane
        label="Problems"
        title={
          <>
            <PaneTitle>Problems</PaneTitle>
            <Tally problems={found} />
            {!isListShown && <ProblemBrief problems={found} onGo={onGo} />}
          </>
        }
        actions={
          <>
            {isListShown && <HintSettings />}
            {isCollapsible && <Actions isOpen={isOpen} hasProblems={found.length > 0} />}
          </>
        }
      >
        {isListShown && <ProblemList problems={found} onGo={onGo} />}
      </Pane>
    </div>
  )
}

interface ActionsProps {
  readonly isOpen: boolean
  readonly hasProblems: boolean
}

function Actions({ isOpen, hasProblems }: ActionsProps) {
  return (
    <>
      {hasProblems && (
        <span className={styles.hint}>
          Next problem <Keys>F8</Keys>
        </span>
      )}
      <IconButton
        icon={isOpen ? 'chevron-down' : 'chevron-up'}
        label={isOpen ? 'Close Problems' : 'Open Problems'}
        onPress={() => changePane('problems', { isOpen: !isOpen })}
      />
    </>
  )
}
