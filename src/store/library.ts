import { createStore } from 'zustand/vanilla'
import { listDocuments } from './documentLibrary.ts'
import type { StoredDocument } from './storedDocument.ts'
import { workspace } from './workspace.ts'

/** The documents of this browser as they were listed last, the newest first; undefined before that. */
export const library = createStore<{ readonly documents: readonly StoredDocument[] | undefined }>(() => ({
  documents: undefined,
}))

/** Lists the documents anew. */
export async function refreshLibrary(): Promise<void> {
  library.setState({ documents: await listDocuments() })
}

/** Keeps the list as it is in the browser's storage for as long as it is in sight. Returns how to stop. */
export function followLibrary(): () => void {
  const refresh = (): void => void refreshLibrary()
  refresh()
  const stop = workspace.subscribe((now, before) => {
    if (now.saved !== before.saved || now.document?.id !== before.document?.id) refresh()
  })
  // Another tab may have changed it.
  addEventListener('focus', refresh)
  return () => {
    stop()
    removeEventListener('focus', refresh)
  }
}
