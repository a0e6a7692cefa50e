import { openDocument } from '../../store/documentActions.ts'
import { listDocuments } from '../../store/documentLibrary.ts'
import { workspace } from '../../store/workspace.ts'
import { agoText } from '../../ui/agoText.ts'
import { showToast } from '../../ui/toasts.ts'
import type { PaletteEntry } from './entry.ts'

/** Every other document that this browser keeps. */
export async function documentEntries(): Promise<readonly PaletteEntry[]> {
  const openId = workspace.getState().document?.id
  const documents = await listDocuments()
  return documents
    .filter(({ id }) => id !== openId)
    .map(({ id, name, time }) => ({
      id: `document:${id}`,
      group: 'documents',
      title: name,
      detail: agoText(time),
      icon: 'file',
      run: () => open(id),
    }))
}

async function open(id: string): Promise<void> {
  if (!(await openDocument(id))) showToast({ kind: 'error', text: 'This document is no longer in this browser.' })
}
