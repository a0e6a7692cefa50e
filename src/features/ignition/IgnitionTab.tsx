import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { StaleNote } from '../../ui/StaleNote.tsx'
import { foreignTextOf } from './foreignText.ts'
import { LegacyBar } from './LegacyBar.tsx'
import { NoResult } from './NoResult.tsx'
import { OriginBar } from './OriginBar.tsx'
import { OutputKind } from './OutputKind.tsx'
import { PeekInViewer } from './PeekInViewer.tsx'
import { ResultText } from './ResultText.tsx'

interface IgnitionTabProps {
  /** Called with the place of an error that the person wants to see in the text. */
  readonly onGo: (offset: number) => void
}

/** The config that the machine reads. While the text has an error, the last good one stays; not beside another language. */
export function IgnitionTab({ onGo }: IgnitionTabProps) {
  const latest = useWorkspace((state) => state.latest)
  const good = useWorkspace((state) => state.lastGood)
  if (!good || (latest && foreignTextOf(latest)?.isOther)) {
    return (
      <>
        <LegacyBar />
        <NoResult latest={latest} onGo={onGo} />
      </>
    )
  }
  const isStale = latest?.isValid === false
  const errorOffset = isStale ? firstErrorOffset(latest.problems) : undefined
  return (
    <>
      <OutputKind />
      <LegacyBar />
      {isStale && (
        <StaleNote
          time={good.time}
          reason={staleReason(latest.problems)}
          onGo={errorOffset === undefined ? undefined : () => onGo(errorOffset)}
        />
      )}
      <ResultText output={good.output} isStale={isStale} />
      <PeekInViewer />
      <OriginBar onGo={onGo} />
    </>
  )
}
