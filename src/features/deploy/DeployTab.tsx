import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { StaleNote } from '../../ui/StaleNote.tsx'
import { NoConfig } from './NoConfig.tsx'
import { TargetDetails } from './TargetDetails.tsx'
import { TargetList } from './TargetList.tsx'
import { TargetsButton } from './TargetsButton.tsx'
import { useDeployState } from './useDeployState.ts'
import styles from './DeployTab.module.css'

interface DeployTabProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** How the config gets to a machine: the targets, and everything about the chosen one. */
export function DeployTab({ onGo }: DeployTabProps) {
  const latest = useWorkspace((state) => state.latest)
  const good = useWorkspace((state) => state.lastGood)
  const state = useDeployState()
  const isStale = latest?.isValid === false
  const errorOffset = isStale ? firstErrorOffset(latest.problems) : undefined
  if (!good) return <NoConfig onGo={onGo} />
  return (
    <div className={styles.tab}>
      {isStale && (
        <StaleNote
          time={good.time}
          reason={staleReason(latest.problems)}
          onGo={errorOffset === undefined ? undefined : () => onGo(errorOffset)}
        />
      )}
      <div className={styles.deploy}>
        <nav className={styles.targets} aria-label="Targets">
          <TargetList good={good} chosen={state?.target.id} />
        </nav>
        <div className={styles.details}>
          <TargetsButton good={good} chosen={state?.target.id} />
          <TargetDetails state={state} isStale={isStale} onGo={onGo} />
        </div>
      </div>
    </div>
  )
}
