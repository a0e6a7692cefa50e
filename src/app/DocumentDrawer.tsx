import { useStore } from 'zustand'
import { DocumentsTab } from '../features/documents/DocumentsTab.tsx'
import { FilesTab } from '../features/files/FilesTab.tsx'
import { closeDrawer, drawer, showDrawerTab } from '../store/drawer.ts'
import { useWorkspace } from '../store/useWorkspace.ts'
import { takeFile } from './takeFile.ts'
import { Drawer } from '../ui/Drawer.tsx'

interface DocumentDrawerProps {
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** The documents of this browser, and the local files of the open one. */
export function DocumentDrawer({ onGo }: DocumentDrawerProps) {
  const tab = useStore(drawer, (state) => state.tab)
  const hasDocument = useWorkspace((state) => state.document !== undefined)
  const documents = {
    id: 'documents',
    title: 'Documents',
    content: <DocumentsTab onOpenFile={takeFile} />,
  }
  const files = { id: 'files', title: 'Local files', content: <FilesTab onGo={onGo} /> }
  return (
    <Drawer
      label="Documents and files"
      tabs={hasDocument ? [documents, files] : [documents]}
      openId={hasDocument ? (tab ?? 'documents') : 'documents'}
      onOpen={(id) => showDrawerTab(id === 'files' ? 'files' : 'documents')}
      onClose={closeDrawer}
    />
  )
}
