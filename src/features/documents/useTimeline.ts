import { useEffect, useState } from 'react'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { filesOfState, type EarlierState } from '../../store/timeline/earlierState.ts'
import { listStates } from '../../store/timeline/earlierStates.ts'
import { describeTimeline } from '../../worker/describeTimeline.ts'
import type { TextSummary } from '../../worker/timelineProtocol.ts'

/** A document through time. */
export interface Timeline {
  /** Its earlier states, the newest first; undefined before they are known, or where the browser keeps none. */
  readonly states: readonly EarlierState[] | undefined
  /** Whether the browser refuses to keep any. */
  readonly isRefused: boolean
  /** What led to now and to each state from the one before it; empty until that has been found out. */
  readonly changes: readonly TextSummary[]
  /** What it makes now, in words. */
  readonly makes: string
}

const unknown: Timeline = { states: undefined, isRefused: false, changes: [], makes: '' }

/** Follows a document through time, as it is kept. */
export function useTimeline(document: StoredDocument): Timeline {
  const [timeline, setTimeline] = useState(unknown)
  useEffect(() => {
    let isWanted = true
    const show = (change: Partial<Timeline>): void => {
      if (isWanted) setTimeline((before) => ({ ...before, ...change }))
    }
    void load(document, show)
    return () => {
      isWanted = false
    }
  }, [document])
  return timeline
}

async function load(document: StoredDocument, show: (change: Partial<Timeline>) => void): Promise<void> {
  const now = { document: document.id, ...document }
  const found = await listStates(document.id).catch(() => undefined)
  // The newest state may be as the document is now.
  const states = (found ?? []).filter((state, index) => index > 0 || !isSame(state, now))
  show({ states, isRefused: found === undefined })
  const texts = [now, ...states].map((state) => ({
    source: state.source,
    paths: filesOfState(state).map(({ path }) => path),
  }))
  const described = await describeTimeline(texts)
  if (described) show(described)
}

const isSame = (state: EarlierState, now: EarlierState): boolean =>
  state.source === now.source && JSON.stringify(filesOfState(state)) === JSON.stringify(filesOfState(now))
