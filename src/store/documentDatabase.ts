import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { isStoredDocument, type StoredDocument } from './storedDocument.ts'

interface Schema extends DBSchema {
  readonly documents: { readonly key: string; readonly value: unknown }
}

let connection: Promise<IDBPDatabase<Schema>> | undefined

/** Reads a document; undefined where it is missing or damaged. Rejects where the browser refuses its storage. */
export async function readFromDatabase(id: string): Promise<StoredDocument | undefined> {
  const value: unknown = await (await database()).get('documents', id)
  return isStoredDocument(value) ? value : undefined
}

/** Writes a document unless a newer copy is there. Rejects where the storage is full or refused. */
export async function writeToDatabase(document: StoredDocument): Promise<void> {
  const transaction = (await database()).transaction('documents', 'readwrite')
  const kept: unknown = await transaction.store.get(document.id)
  if (!isStoredDocument(kept) || kept.revision <= document.revision) await transaction.store.put(document)
  await transaction.done
}

/** All documents that can be read. Rejects where the browser refuses its storage. */
export async function listDatabase(): Promise<readonly StoredDocument[]> {
  const values: readonly unknown[] = await (await database()).getAll('documents')
  return values.filter(isStoredDocument)
}

async function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('kindling', 1, {
    upgrade: (upgraded) => void upgraded.createObjectStore('documents', { keyPath: 'id' }),
    // Another tab brings a newer page: let it through, and connect again at the next write.
    blocking: (_from, _to, event) => closeConnection(event.target),
    terminated: () => (connection = undefined),
  })
  try {
    return await connection
  } catch (error) {
    connection = undefined
    throw error
  }
}

function closeConnection(target: EventTarget | null): void {
  connection = undefined
  if (target instanceof IDBDatabase) target.close()
}
