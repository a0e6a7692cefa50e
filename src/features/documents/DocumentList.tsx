import type { StoredDocument } from '../../store/storedDocument.ts'
import { eraOf } from '../../ui/whenText.ts'
import { DocumentRow } from './DocumentRow.tsx'
import styles from './DocumentList.module.css'

interface DocumentListProps {
  readonly documents: readonly StoredDocument[]
  /** Whether they are what a search has found. */
  readonly isSearch: boolean
  readonly openId: string | undefined
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
}

const eras = ['Today', 'This week', 'Before'] as const

/** The documents, by when they were changed last. */
export function DocumentList({ documents, isSearch, openId, chosenId, onChoose }: DocumentListProps) {
  if (documents.length === 0) {
    const text = isSearch ? 'No document has these words.' : 'Nothing is kept yet. Begin one, or open a file.'
    return <p className={styles.none}>{text}</p>
  }
  return eras.map((era) => {
    const rows = documents.filter(({ time }) => eraOf(time) === era)
    if (rows.length === 0) return null
    return (
      <section key={era} aria-label={era}>
        <h2 className={styles.era}>{era}</h2>
        <ul>
          {rows.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              isOpen={document.id === openId}
              isChosen={document.id === chosenId}
              onChoose={() => onChoose(document.id)}
            />
          ))}
        </ul>
      </section>
    )
  })
}
