import { firstErrorOffset, staleReason } from '../../report/staleReason.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

interface NoConfigProps {
  readonly onGo: (offset: number) => void
}

/** What the tab says while there has been no result yet. */
export function NoConfig({ onGo }: NoConfigProps) {
  const problems = useWorkspace((state) => state.latest?.problems)
  if (!problems) return <Skeleton label="Translating" />
  const offset = firstErrorOffset(problems)
  return (
    <Empty
      icon="cloud"
      title="The way to a machine appears here"
      text={`There is no config to deploy yet. ${staleReason(problems)}`}
    >
      {offset !== undefined && <Button onPress={() => onGo(offset)}>Go to the error</Button>}
    </Empty>
  )
}
