import { useState } from 'react'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { Callout } from '../../ui/Callout.tsx'
import { whenText } from '../../ui/whenText.ts'
import { EarlierStateDetails } from './EarlierStateDetails.tsx'
import { EarlierStateRow } from './EarlierStateRow.tsx'
import type { Timeline } from './useTimeline.ts'
import styles from './EarlierStates.module.css'

interface EarlierStatesProps {
  readonly document: StoredDocument
  readonly isOpen: boolean
  readonly timeline: Timeline
}

/** How a document was, from now back; one state at a time is compared with now. */
export function EarlierStates({ document, isOpen, timeline: { states, isRefused, changes } }: EarlierStatesProps) {
  const [chosen, setChosen] = useState<number>()
  if (isRefused) return <Callout>This browser keeps nothing for this page, so there are no earlier states.</Callout>
  if (!states) return null
  return (
    <section aria-label="Earlier states">
      <h3 className={styles.title}>Earlier states</h3>
      <ol>
        <EarlierStateRow when="Now" isNow change={changes[0]} words={states.length === 0 ? 'As it was made' : ''} />
        {states.map((state, index) => {
          const isChosen = state.key === chosen
          const words = index === states.length - 1 ? 'The first that is kept' : ''
          return (
            <EarlierStateRow
              key={state.key}
              when={whenText(state.time)}
              change={changes[index + 1]}
              words={words}
              isChosen={isChosen}
              onChoose={() => setChosen(isChosen ? undefined : state.key)}
            >
              {isChosen && <EarlierStateDetails document={document} state={state} isOpen={isOpen} />}
            </EarlierStateRow>
          )
        })}
      </ol>
    </section>
  )
}
