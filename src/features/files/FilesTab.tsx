import { useState } from 'react'
import { useStore } from 'zustand'
import { drawer } from '../../store/drawer.ts'
import { droppedItems } from '../../store/localFiles/droppedItems.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { DrawerColumns } from '../../ui/DrawerColumns.tsx'
import { addDropped } from './addFiles.ts'
import { FileDetails } from './FileDetails.tsx'
import { fileRows, findRows, rowAt } from './fileRows.ts'
import { FilesFoot } from './FilesFoot.tsx'
import { FileTools } from './FileTools.tsx'
import { FileTree } from './FileTree.tsx'
import { NoFiles } from './NoFiles.tsx'
import { useReferences } from './useReferences.ts'
import styles from './FilesTab.module.css'

interface FilesTabProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The files that the config can take in: what there is, what is missing, and where each is used. */
export function FilesTab({ onGo }: FilesTabProps) {
  const files = useWorkspace((state) => state.document?.files) ?? []
  const references = useReferences()
  const chosenPath = useStore(drawer, (state) => state.file)
  const [query, setQuery] = useState('')
  const rows = fileRows(files, references)
  const found = findRows(rows, query)
  const chosen = rowAt(rows, chosenPath)
  const choose = (file: string | undefined): void => drawer.setState({ file })
  return (
    <div
      className={styles.files}
      data-takes-files=""
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void addDropped(droppedItems(event.dataTransfer), references)
      }}
    >
      <DrawerColumns
        tools={<FileTools query={query} references={references} onQuery={setQuery} onChoose={choose} />}
        list={
          rows.length === 0 ? <NoFiles /> : <FileTree rows={found} chosen={chosenPath} onChoose={choose} onGo={onGo} />
        }
        details={chosen && <FileDetails key={chosen.path} row={chosen} onGo={onGo} onChoose={choose} />}
        foot={<FilesFoot files={files} references={references} />}
        isAtDetails={chosen !== undefined}
        back="All local files"
        onBack={() => choose(undefined)}
      />
    </div>
  )
}
