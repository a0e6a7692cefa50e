import { useDeferredValue } from 'react'
import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import type { Machine } from '../../machine/machine.ts'
import type { GoodResult, Latest } from '../../store/workspace.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StaleNote } from '../../ui/StaleNote.tsx'
import { MachineBlocks } from './MachineBlocks.tsx'
import { machineOf } from './machineOf.ts'
import { textPlaces, TextPlacesContext } from './textPlaces.ts'
import styles from './MachineTab.module.css'

interface MachineTabProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** What the first boot makes of the machine, drawn. While the text has an error, that of the last good text. */
export function MachineTab({ onGo }: MachineTabProps) {
  const latest = useWorkspace((state) => state.latest)
  // A large machine takes its time to draw: what is typed comes first.
  const good = useDeferredValue(useWorkspace((state) => state.lastGood))
  if (!latest) return <Skeleton label="Translating" />
  const machine = good && machineOf(good)
  if (!machine) {
    return (
      <Empty icon="server" title="The machine appears here" text={`No result yet. ${staleReason(latest.problems)}`} />
    )
  }
  return <MachineOfResult good={good} machine={machine} latest={latest} onGo={onGo} />
}

interface MachineOfResultProps extends MachineTabProps {
  readonly good: GoodResult
  readonly machine: Machine
  readonly latest: Latest
}

function MachineOfResult({ good, machine, latest, onGo }: MachineOfResultProps) {
  const isStale = !latest.isValid
  const errorOffset = firstErrorOffset(latest.problems)
  const goToError = errorOffset === undefined ? undefined : () => onGo(errorOffset)
  return (
    <TextPlacesContext value={textPlaces(good, isStale ? undefined : onGo)}>
      {isStale && <StaleNote time={good.time} reason={staleReason(latest.problems)} onGo={goToError} />}
      <div className={styles.machine} data-stale={isStale || undefined}>
        <MachineBlocks machine={machine} />
      </div>
    </TextPlacesContext>
  )
}
