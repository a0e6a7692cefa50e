import { changeStore, openDatabase } from './database.ts'
import { isStoredDocument, type StoredDocument } from './storedDocument.ts'

/** Reads a document; undefined where it is missing or damaged. Rejects where the browser refuses its storage. */
export async function readFromDatabase(id: string): Promise<StoredDocument | undefined> {
  const value: unknown = await (await openDatabase()).get('documents', id)
  return isStoredDocument(value) ? value : undefined
}

/** Writes a document unless a newer copy is there. Rejects where the storage is full or refused. */
export async function writeToDatabase(document: StoredDocument): Promise<void> {
  await changeStore('documents', async (store) => {
    const kept: unknown = await store.get(document.id)
    if (!isStoredDocument(kept) || kept.revision <= document.revision) await store.put(document)
  })
}

/** All documents that can be read. Rejects where the browser refuses its storage. */
export async function listDatabase(): Promise<readonly StoredDocument[]> {
  const values: readonly unknown[] = await (await openDatabase()).getAll('documents')
  return values.filter(isStoredDocument)
}

/** Removes a document. Rejects where the browser refuses its storage. */
export async function removeFromDatabase(id: string): Promise<void> {
  await (await openDatabase()).delete('documents', id)
}
