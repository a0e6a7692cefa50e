import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { showDocuments } from '../../store/drawer.ts'
import { openDocument } from '../../store/documentActions.ts'
import { documentKind } from '../../store/documentKind.ts'
import { documentSize } from '../../store/documentSize.ts'
import { followLibrary, library } from '../../store/library.ts'
import { agoText } from '../../ui/agoText.ts'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import styles from './KeptDocuments.module.css'

/** How many are listed; the drawer lists all. */
const most = 5

/** What has been written here before; nothing on a first visit. */
export function KeptDocuments() {
  useEffect(followLibrary, [])
  const documents = useStore(library, (state) => state.documents) ?? []
  if (documents.length === 0) return null
  return (
    <Card title="Go on with">
      <ul className={styles.list}>
        {documents.slice(0, most).map((document) => (
          <li key={document.id}>
            <Button className={styles.row} onPress={() => void openDocument(document.id)}>
              <Icon name="file" />
              <span className={styles.text}>
                <span className={styles.name}>{document.name}</span>
                <span className={styles.kind}>
                  {[documentKind(document.source), sizeText(documentSize(document))].filter(Boolean).join(', ')}
                </span>
              </span>
              <span className={styles.time}>{agoText(document.time)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <LinkButton onPress={() => showDocuments()}>All documents and earlier states</LinkButton>
    </Card>
  )
}
