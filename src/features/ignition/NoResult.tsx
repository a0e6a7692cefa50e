import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import type { Latest } from '../../store/workspace.ts'
import { openImport } from '../../store/importing.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { foreignTextOf } from './foreignText.ts'

interface NoResultProps {
  readonly latest: Latest | undefined
  readonly onGo: (offset: number) => void
}

/** What stands in place of the result while there has been none yet, and beside a text of another language. */
export function NoResult({ latest, onGo }: NoResultProps) {
  if (!latest) return <Skeleton label="Translating" />
  const foreign = foreignTextOf(latest)
  if (foreign) {
    return (
      <Empty icon="info" title={foreign.title} text={foreign.text}>
        {foreign.isMovable && (
          <Button variant="primary" onPress={openImport}>
            Move to Butane
          </Button>
        )}
      </Empty>
    )
  }
  const offset = firstErrorOffset(latest.problems)
  return (
    <Empty
      icon="advanced"
      title="The Ignition JSON appears here"
      text={`No result yet. ${staleReason(latest.problems)}`}
    >
      {offset !== undefined && <Button onPress={() => onGo(offset)}>Go to the error</Button>}
    </Empty>
  )
}
