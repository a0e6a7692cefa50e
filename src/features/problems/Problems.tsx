import { changePane } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { PaneTitle } from '../../ui/PaneTitle.tsx'
import { ProblemList } from './ProblemList.tsx'
import { Tally } from './Tally.tsx'
import styles from './Problems.module.css'

interface ProblemsProps {
  readonly isShown?: boolean
  /** Whether the list can be closed, so that only its header stays. */
  readonly isCollapsible?: boolean
  readonly onGo?: () => void
}

/** Everything that is wrong with the text, in the order of its places. */
export function Problems({ isShown = true, isCollapsible = false, onGo }: ProblemsProps) {
  const problems = useWorkspace((state) => state.latest?.problems)
  const isOpen = useSettings((state) => state.panes.problems.isOpen)
  const found = problems ?? []
  const isListShown = isOpen || !isCollapsible
  const toggle = (
    <IconButton
      icon={isOpen ? 'chevron-down' : 'chevron-up'}
      label={isOpen ? 'Close Problems' : 'Open Problems'}
      onPress={() => changePane('problems', { isOpen: !isOpen })}
    />
  )
  return (
    <div className={styles.problems} data-collapsible={isCollapsible || undefined} hidden={!isShown}>
      <Pane
        label="Problems"
        title={
          <>
            <PaneTitle>Problems</PaneTitle>
            <Tally problems={found} />
            {!isListShown && <Brief problems={found} />}
          </>
        }
        actions={
          <>
            {isCollapsible && found.length > 0 && (
              <span className={styles.hint}>
                Next problem <Keys>F8</Keys>
              </span>
            )}
            {isCollapsible && toggle}
          </>
        }
      >
        {isListShown && <ProblemList problems={found} {...(onGo && { onGo })} />}
      </Pane>
    </div>
  )
}

interface BriefProps {
  readonly problems: readonly { readonly message: string }[]
}

function Brief({ problems: [first] }: BriefProps) {
  return <span className={styles.brief}>{first ? first.message : 'No problems'}</span>
}
