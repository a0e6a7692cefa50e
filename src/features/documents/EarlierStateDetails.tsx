import type { StoredDocument } from '../../store/storedDocument.ts'
import type { EarlierState } from '../../store/timeline/earlierState.ts'
import { Button } from '../../ui/Button.tsx'
import { TextChange } from '../../ui/TextChange.tsx'
import { whenText } from '../../ui/whenText.ts'
import { goBack, openCopyOf } from './timelineCommands.ts'
import { filesNote } from './filesNote.ts'
import styles from './EarlierStates.module.css'

interface EarlierStateDetailsProps {
  readonly document: StoredDocument
  readonly state: EarlierState
  readonly isOpen: boolean
}

/** What has changed since an earlier state, and the ways to have it back. */
export function EarlierStateDetails({ document, state, isOpen }: EarlierStateDetailsProps) {
  const note = filesNote(state, document)
  return (
    <div className={styles.details}>
      {state.source === document.source ? (
        <p className={styles.note}>The text is the same now.</p>
      ) : (
        <TextChange label={`Changes since ${whenText(state.time)}`} before={state.source} after={document.source} />
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.actions}>
        <Button icon="undo" onPress={() => void goBack(document, state, isOpen)}>
          Go back to this
        </Button>
        <Button variant="quiet" onPress={() => openCopyOf(document, state)}>
          Open as a copy
        </Button>
      </div>
    </div>
  )
}
