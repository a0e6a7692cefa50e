import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import type { Latest } from '../../store/workspace.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { foreignText } from './foreignText.ts'
import { MoveIgnition } from './MoveIgnition.tsx'

interface NoResultProps {
  readonly latest: Latest | undefined
  readonly onGo: (offset: number) => void
}

/** What stands in place of the result while there has been none yet. */
export function NoResult({ latest, onGo }: NoResultProps) {
  const source = useWorkspace((state) => state.document?.source ?? '')
  if (!latest) return <Skeleton label="Translating" />
  const isUnread = latest.problems.some(({ code }) => unread.has(code))
  const foreign = latest.spec || isUnread ? undefined : foreignText(source)
  if (foreign) {
    return (
      <Empty icon="info" title={foreign.title} text={foreign.text}>
        {foreign.isMovable && <MoveIgnition />}
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

// What kept the text from being read, so that its spec is not known either.
const unread: ReadonlySet<string> = new Set(['syntax', 'too-large', 'translator-stopped'])
