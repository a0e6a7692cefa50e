import { mibText } from '../../../../machine/disks/mibText.ts'
import { LinkButton } from '../../../../ui/LinkButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { overlapsOf, type Extent, type Placed } from './extents.ts'
import { repaired, repairOverlap, type OverlapRepair } from './repairOverlap.ts'

interface OverlapMessageProps {
  readonly index: number
  readonly names: readonly string[]
  readonly moved: {
    readonly extents: readonly Extent[]
    readonly placed: readonly Placed[]
    readonly put: (extents: readonly Extent[]) => void
  }
  readonly diskSize: number
}

/** Says that a partition begins inside of another one, and mends it. */
export function OverlapMessage({ index, names, moved, diskSize }: OverlapMessageProps) {
  const { extents, placed, put } = moved
  const overlap = overlapsOf(placed).find(({ second }) => second === index)
  const first = placed.find((each) => each.index === overlap?.first)
  if (!overlap || !first) return null
  const repair = repairOverlap(extents, index, diskSize)
  const name = names[first.index] ?? ''
  return (
    <Message kind="error">
      {names[index]} starts at {mibText(overlap.start)}, inside {name}, which ends at {mibText(first.end)}.{' '}
      {repair && (
        <LinkButton onPress={() => put(repaired(extents, repair))}>{repairWords(repair, first, name)}</LinkButton>
      )}
    </Message>
  )
}

function repairWords({ kind, extent }: OverlapRepair, first: Placed, name: string): string {
  if (kind === 'start') return `Start it at ${mibText(extent.start ?? 0)}`
  return `End ${name} at ${mibText(first.start + (extent.size ?? 0))}`
}
