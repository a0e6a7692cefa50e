import { openDocument } from '../../store/documentActions.ts'
import { documentFileName } from '../../store/documentFileName.ts'
import { closeDrawer, drawer, showDocuments } from '../../store/drawer.ts'
import { refreshLibrary } from '../../store/library.ts'
import { deleteDocument, duplicateDocument, renameKeptDocument, type Deleted } from '../../store/libraryActions.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { showToast } from '../../ui/toasts.ts'

/** Deletes a document at once, and says how to have it back. */
export async function deleteWithUndo(id: string, name: string): Promise<void> {
  const deleted = await deleteDocument(id)
  if (drawer.getState().document === id) drawer.setState({ document: undefined })
  await refreshLibrary()
  if (!deleted) {
    showToast({ kind: 'error', text: `${name} is open in another tab. Close it there first.` })
    return
  }
  showToast({
    kind: 'info',
    text: `${deleted.name} deleted.`,
    action: { label: 'Undo', onPress: () => void bringBack(deleted) },
  })
}

async function bringBack(deleted: Deleted): Promise<void> {
  const { name, source } = deleted
  const isBack = await deleted.undo().then(
    () => true,
    () => false,
  )
  await refreshLibrary()
  if (isBack) return
  const save = (): void => downloadText(documentFileName(name, source), source)
  const text = `${name} could not be kept again: this browser has no room for it.`
  showToast({ kind: 'error', text, action: { label: 'Save as file', onPress: save } })
}

/** Makes a copy of a document and shows it in the list. */
export async function duplicate(id: string): Promise<void> {
  const copy = await duplicateDocument(id).catch(() => undefined)
  await refreshLibrary()
  if (copy === undefined)
    showToast({ kind: 'error', text: 'The copy could not be kept: this browser has no room for it.' })
  else showDocuments(copy)
}

/** Opens a document in the editor. */
export async function open(id: string): Promise<void> {
  if (await openDocument(id)) closeDrawer()
  else showToast({ kind: 'error', text: 'This document is no longer in this browser.' })
}

/** Gives a document another name. */
export async function rename(id: string, name: string): Promise<void> {
  const isDone = await renameKeptDocument(id, name).catch(() => false)
  await refreshLibrary()
  if (!isDone)
    showToast({ kind: 'error', text: 'Not renamed: the document is open in another tab, or has been deleted.' })
}
