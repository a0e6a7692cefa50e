import { listDatabase, readFromDatabase, writeToDatabase } from './documentDatabase.ts'
import { listDrafts, readDraft, removeDraft } from './draftJournal.ts'
import { newerOf, type StoredDocument } from './storedDocument.ts'

/** Reads a document as it was left, be it in the database or still a draft; undefined where it is nowhere. */
export async function readDocument(id: string): Promise<StoredDocument | undefined> {
  return newerOf(await readFromDatabase(id).catch(() => undefined), readDraft(id))
}

/** All documents that this browser keeps, the newest first. */
export async function listDocuments(): Promise<readonly StoredDocument[]> {
  const kept = await listDatabase().catch(() => [])
  const byId = new Map(kept.map((document) => [document.id, document]))
  for (const draft of listDrafts()) byId.set(draft.id, newerOf(byId.get(draft.id), draft) ?? draft)
  return [...byId.values()].toSorted((a, b) => b.time - a.time)
}

/** Takes the drafts that a crash or a reload has left behind into the database. */
export async function collectDrafts(): Promise<void> {
  for (const draft of listDrafts()) {
    try {
      await writeToDatabase(draft)
      removeDraft(draft)
    } catch {
      // It stays a draft, and is read from there.
    }
  }
}
