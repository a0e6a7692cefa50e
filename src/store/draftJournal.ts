import { forgetOldestExport } from './exportedResult.ts'
import { isStoredDocument, type StoredDocument } from './storedDocument.ts'

const prefix = 'kindling.draft.'

/**
 * Writes the newest text before the key press is over, which the database cannot, so that a reload or a crash right after it
 * loses nothing. Exported results make room for it. False where the browser has no room even so, or refuses.
 */
export function writeDraft(document: StoredDocument): boolean {
  const text = JSON.stringify(document)
  try {
    while (!fits(prefix + document.id, text)) if (!forgetOldestExport()) return false
    return true
  } catch {
    return false
  }
}

function fits(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Reads a draft; undefined where there is none or it is damaged. */
export function readDraft(id: string): StoredDocument | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + id) ?? 'null')
    return isStoredDocument(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Removes a draft that the database has now; a newer one stays. */
export function removeDraft({ id, revision }: StoredDocument): void {
  const draft = readDraft(id)
  if (draft && draft.revision <= revision) localStorage.removeItem(prefix + id)
}

/** Removes a draft of a document that has been deleted. */
export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // Then there is none.
  }
}

/** The drafts that wait to be taken into the database, of this tab and others. */
export function listDrafts(): readonly StoredDocument[] {
  try {
    const ids = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    return ids.map((key) => readDraft(key.slice(prefix.length))).filter((draft) => draft !== undefined)
  } catch {
    return []
  }
}
