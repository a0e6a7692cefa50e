import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { drawer } from '../../store/drawer.ts'
import { followLibrary, library } from '../../store/library.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { DrawerColumns } from '../../ui/DrawerColumns.tsx'
import { DocumentDetails } from './DocumentDetails.tsx'
import { DocumentList } from './DocumentList.tsx'
import { DocumentTools } from './DocumentTools.tsx'
import { DocumentsFoot } from './DocumentsFoot.tsx'
import { findDocuments } from './findDocuments.ts'

interface DocumentsTabProps {
  /** Opens a file of the person's computer. */
  readonly onOpenFile: (file: File) => void
}

/** All documents of this browser, and the earlier states of the one that is chosen. */
export function DocumentsTab({ onOpenFile }: DocumentsTabProps) {
  useEffect(followLibrary, [])
  const [query, setQuery] = useState('')
  const documents = useStore(library, (state) => state.documents)
  const wanted = useStore(drawer, (state) => state.document)
  const openId = useWorkspace((state) => state.document?.id)
  if (!documents) return null
  const found = findDocuments(documents, query)
  const chosen = documents.find(({ id }) => id === wanted) ?? documents.find(({ id }) => id === openId) ?? documents[0]
  const choose = (id: string | undefined): void => drawer.setState({ document: id })
  return (
    <DrawerColumns
      tools={<DocumentTools query={query} onQuery={setQuery} onOpenFile={onOpenFile} />}
      list={
        <DocumentList
          documents={found}
          isSearch={query.trim() !== ''}
          openId={openId}
          chosenId={chosen?.id}
          onChoose={choose}
        />
      }
      details={chosen && <DocumentDetails key={chosen.id} document={chosen} isOpen={chosen.id === openId} />}
      foot={<DocumentsFoot documents={documents} />}
      isAtDetails={wanted !== undefined && chosen !== undefined}
      back="All documents"
      onBack={() => choose(undefined)}
    />
  )
}
