import { documentSize } from '../../store/documentSize.ts'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { Button } from '../../ui/Button.tsx'
import { countText } from '../../ui/countText.ts'
import { sizeText } from '../../ui/sizeText.ts'
import { ArchiveButton } from './ArchiveButton.tsx'
import { KeepSafe } from './KeepSafe.tsx'
import { saveArchive } from './saveArchive.ts'
import styles from './DocumentsFoot.module.css'

interface DocumentsFootProps {
  readonly documents: readonly StoredDocument[]
}

/** How much is kept, and the ways to take all of it elsewhere and back. */
export function DocumentsFoot({ documents }: DocumentsFootProps) {
  const size = documents.reduce((sum, each) => sum + documentSize(each), 0)
  return (
    <>
      <span>
        {countText(documents.length, 'document')}, {sizeText(size)} in this browser
      </span>
      <KeepSafe />
      <span className={styles.space} />
      <ArchiveButton />
      {documents.length > 0 && (
        <Button variant="quiet" icon="download" onPress={() => void saveArchive()}>
          Save all to one file
        </Button>
      )}
    </>
  )
}
