import { useState } from 'react'
import type { PathKey } from '../../../../report/path.ts'
import { useDraft } from '../../../../ui/useDraft.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import { placeExtents, type Extent } from './extents.ts'
import { edgesOf, moveEdge, nextEdge, type Edge } from './moveEdge.ts'
import { extentChanges } from './partitions.ts'

/** The partitions of a disk while they are moved: ahead of the text, which follows. */
export function useMovedPartitions(
  path: readonly PathKey[],
  written: readonly Extent[],
  diskSize: number,
  onChange: (changes: readonly Change[]) => void,
) {
  const draft = useDraft(keyOf(written))
  const [drafted, setDrafted] = useState(written)
  const [dragged, setDragged] = useState<readonly Extent[]>()
  const kept = draft.text === keyOf(drafted) ? drafted : written
  const shown = dragged ?? kept
  const { placed, free } = placeExtents(shown, diskSize)
  const put = (next: readonly Extent[]): void => {
    if (keyOf(next) === keyOf(kept)) return
    setDrafted(next)
    draft.type(keyOf(next))
    onChange(extentChanges(path, kept, next))
  }
  /** What is dragged moves at once; the text is changed when it is let go. */
  const drag = (edge: Edge, to: number): void => setDragged(moveEdge(shown, edge, to, diskSize))
  const drop = (): void => {
    setDragged(undefined)
    if (dragged) put(dragged)
  }
  return {
    extents: shown,
    placed,
    free,
    edges: edgesOf(shown, placed),
    put,
    drag,
    drop,
    leave: draft.leave,
    step: (edge: Edge, by: number): void => put(moveEdge(kept, edge, edge.at + by, diskSize)),
    next: (edge: Edge, direction: 1 | -1): void =>
      put(moveEdge(kept, edge, nextEdge(kept, edge, direction, diskSize), diskSize)),
  }
}

const keyOf = (extents: readonly Extent[]): string =>
  JSON.stringify(extents.map(({ start, size, isRemoved }) => [start ?? 0, size ?? 0, isRemoved]))
