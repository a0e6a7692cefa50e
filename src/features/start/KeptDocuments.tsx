import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { showDocuments } from '../../store/drawer.ts'
import { openDocument } from '../../store/documentActions.ts'
import { listDocuments } from '../../store/documentLibrary.ts'
import type { StoredDocument } from '../../store/storedDocument.ts'
import { agoText } from '../../ui/agoText.ts'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './KeptDocuments.module.css'

/** How many are listed; the menu of the document lists more. */
const most = 5

/** What has been written here before; nothing on a first visit. */
export function KeptDocuments() {
  const [documents, setDocuments] = useState<readonly StoredDocument[]>([])
  useEffect(() => {
    let isWanted = true
    void listDocuments().then((all) => {
      if (isWanted) setDocuments(all.slice(0, most))
    })
    return () => {
      isWanted = false
    }
  }, [])
  if (documents.length === 0) return null
  return (
    <Card title="Go on with">
      <ul className={styles.list}>
        {documents.map(({ id, name, time }) => (
          <li key={id}>
            <Button className={styles.row} onPress={() => void openDocument(id)}>
              <Icon name="file" />
              <span className={styles.name}>{name}</span>
              <span className={styles.time}>{agoText(time)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <LinkButton onPress={() => showDocuments()}>All documents and earlier states</LinkButton>
    </Card>
  )
}
