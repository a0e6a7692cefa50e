import { lazy, Suspense, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { closeDocument, openDocument, renameDocument, startEmpty } from '../../store/documentActions.ts'
import { showDocuments, showLocalFiles } from '../../store/drawer.ts'
import { listDocuments } from '../../store/documentLibrary.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { showToast } from '../../ui/toasts.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { agoText } from '../../ui/agoText.ts'
import styles from './DocumentMenu.module.css'

const NameField = lazy(async () => {
  const { NameField: loaded } = await import('./NameField.tsx')
  return { default: loaded }
})

const mostRecent = 6

/** The name of the open document, and what can be done with it. */
export function DocumentMenu() {
  const document = useWorkspace((state) => state.document)
  const button = useRef<HTMLButtonElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const [recent, setRecent] = useState<readonly MenuEntry[]>([])
  if (!document) return null
  if (isRenaming) {
    return (
      <LoadGuard fallback={document.name}>
        <Suspense>
          <NameField
            name={document.name}
            onDone={(name, isByKey) => {
              renameDocument(name)
              setRenaming(false)
              if (isByKey) requestAnimationFrame(() => button.current?.focus())
            }}
          />
        </Suspense>
      </LoadGuard>
    )
  }
  const { id, name, source } = document
  const entries: readonly MenuEntry[] = [
    { id: 'rename', label: 'Rename', icon: 'edit', onAction: () => setRenaming(true) },
    { id: 'save', label: 'Save as file', icon: 'download', onAction: () => void saveAsFile(name, source) },
    { id: 'new', label: 'New config', icon: 'plus', onAction: () => startEmpty() },
    { id: 'files', label: 'Local files…', icon: 'folder', onAction: () => showLocalFiles() },
    { id: 'all', label: 'All documents and earlier states…', icon: 'layers', onAction: () => showDocuments() },
    { id: 'start', label: 'Open file or example…', icon: 'file', onAction: () => void closeDocument() },
  ]
  return (
    <Menu
      label="Document"
      groups={[
        { id: 'document', entries },
        { id: 'recent', title: 'Kept in this browser', entries: recent },
      ]}
      onOpen={() => void recentEntries(id).then(setRecent)}
    >
      <AriaButton ref={button} className={styles.name} aria-label={`Document ${name}`}>
        <span className={styles.text}>{name}</span>
        <Icon name="chevron-down" />
      </AriaButton>
    </Menu>
  )
}

async function saveAsFile(name: string, source: string): Promise<void> {
  const { documentFileName } = await import('../../store/documentFileName.ts')
  downloadText(documentFileName(name, source), source)
}

async function recentEntries(openId: string): Promise<readonly MenuEntry[]> {
  const documents = await listDocuments()
  return documents
    .filter(({ id }) => id !== openId)
    .slice(0, mostRecent)
    .map(({ id, name, time }) => ({
      id,
      label: name,
      icon: 'file',
      detail: agoText(time),
      onAction: () => void open(id),
    }))
}

async function open(id: string): Promise<void> {
  if (!(await openDocument(id))) showToast({ kind: 'error', text: 'This document is no longer in this browser.' })
}
