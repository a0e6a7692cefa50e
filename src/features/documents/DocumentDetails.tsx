import { useState } from 'react'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { Button } from '../../ui/Button.tsx'
import { dateText } from '../../ui/whenText.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { documentFileName } from '../../store/documentFileName.ts'
import { deleteWithUndo, duplicate, open, rename } from './documentCommands.ts'
import { EarlierStates } from './EarlierStates.tsx'
import { NameField } from './NameField.tsx'
import { useTimeline } from './useTimeline.ts'
import styles from './DocumentDetails.module.css'

interface DocumentDetailsProps {
  readonly document: StoredDocument
  /** Whether it is the one in the editor. */
  readonly isOpen: boolean
}

/** One document: what it makes, what can be done with it, and how it was earlier. */
export function DocumentDetails({ document, isOpen }: DocumentDetailsProps) {
  const { id, name, source, made } = document
  const [isRenaming, setRenaming] = useState(false)
  const timeline = useTimeline(document)
  const facts = [timeline.makes || 'Makes nothing yet', ...(made === undefined ? [] : [`made on ${dateText(made)}`])]
  return (
    <article aria-label={name}>
      {isRenaming ? (
        <NameField
          name={name}
          onDone={(newName) => {
            setRenaming(false)
            void rename(id, newName)
          }}
        />
      ) : (
        <h2 className={styles.title}>{name}</h2>
      )}
      <p className={styles.facts}>{`${facts.join(', ')}.`}</p>
      <div className={styles.actions}>
        <Button onPress={() => void open(id)}>{isOpen ? 'Back to it' : 'Open'}</Button>
        <Button variant="quiet" icon="edit" onPress={() => setRenaming(true)}>
          Rename
        </Button>
        <Button variant="quiet" icon="copy" onPress={() => void duplicate(id)}>
          Duplicate
        </Button>
        <Button variant="quiet" icon="download" onPress={() => downloadText(documentFileName(name, source), source)}>
          Save as file
        </Button>
        <Button variant="quiet" icon="trash" onPress={() => void deleteWithUndo(id, name)}>
          Delete
        </Button>
      </div>
      <EarlierStates document={document} isOpen={isOpen} timeline={timeline} />
    </article>
  )
}
