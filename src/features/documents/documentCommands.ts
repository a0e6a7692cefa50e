import { openDocument } from '../../store/documentActions.ts'
import { closeDrawer, drawer, showDocuments } from '../../store/drawer.ts'
import { refreshLibrary } from '../../store/library.ts'
import { deleteDocument, duplicateDocument, renameKeptDocument } from '../../store/libraryActions.ts'
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
  const undo = async (): Promise<void> => {
    await deleted.undo()
    await refreshLibrary()
  }
  showToast({ kind: 'info', text: `${deleted.name} deleted.`, action: { label: 'Undo', onPress: () => void undo() } })
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
