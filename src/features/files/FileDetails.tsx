import { useState } from 'react'
import { closeDrawer, drawer } from '../../store/drawer.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FileContent } from './FileContent.tsx'
import { FileActions } from './FileActions.tsx'
import { factsOf } from './fileFacts.ts'
import type { FileRow } from './fileRows.ts'
import { MissingFile } from './MissingFile.tsx'
import { RenameFile } from './RenameFile.tsx'
import { UseList } from './UseList.tsx'
import styles from './FileDetails.module.css'

interface FileDetailsProps {
  readonly row: FileRow
  readonly onGo: (offset: number) => void
  /** Shows another path, or none. */
  readonly onChoose: (path: string | undefined) => void
}

/** One local file or folder: what it is, what is in it, what can be done with it, and where the text takes it in. */
export function FileDetails({ row, onGo, onChoose }: FileDetailsProps) {
  const { path, kind, file } = row
  const [isRenaming, setRenaming] = useState(() => drawer.getState().isRenaming)
  return (
    <article aria-label={path}>
      {isRenaming ? (
        <RenameFile
          path={path}
          onDone={(renamed) => {
            setRenaming(false)
            // Whoever has come from the text goes back there.
            if (drawer.getState().isRenaming) closeDrawer()
            else onChoose(renamed)
          }}
        />
      ) : (
        <h2 className={styles.title}>{path}</h2>
      )}
      <p className={styles.facts}>{factsOf(row)}</p>
      {kind === 'missing' ? (
        <MissingFile path={path} />
      ) : (
        <div className={styles.actions}>
          {file?.kind === 'file' && <FileActions file={file} />}
          <Button variant="quiet" icon="edit" onPress={() => setRenaming(true)}>
            Rename
          </Button>
        </div>
      )}
      {kind === 'file' && file?.kind === 'file' && <FileContent file={file} />}
      <UseList row={row} onGo={onGo} />
      <p className={styles.note}>
        <Icon name="lock" />
        <span>
          <b>The files stay in this browser.</b> What is in them goes into the config, so that the machine needs nothing
          else.
        </span>
      </p>
    </article>
  )
}
