import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'

/** What the database of this browser holds. Values are checked when they are read: another version may have written them. */
export interface DatabaseSchema extends DBSchema {
  readonly documents: { readonly key: string; readonly value: unknown }
  /** Earlier states of documents. */
  readonly states: {
    readonly key: number
    readonly value: unknown
    readonly indexes: { readonly document: string }
  }
  /** What the local files of documents hold, each under a name of its own and never changed. */
  readonly contents: { readonly key: string; readonly value: unknown }
}

let connection: Promise<IDBPDatabase<DatabaseSchema>> | undefined

/** The database of this browser, brought up to this version of the page. Rejects where the browser refuses its storage. */
export async function openDatabase(): Promise<IDBPDatabase<DatabaseSchema>> {
  connection ??= openDB<DatabaseSchema>('kindling', 2, {
    upgrade: (database, from) => upgrade(database, from),
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

type WritableStore<Name extends StoreNames<DatabaseSchema>> = IDBPObjectStore<DatabaseSchema, [Name], Name, 'readwrite'>

/** Changes a store as a whole or not at all. Rejects where its work does, or where the storage is full or refused. */
export async function changeStore<Name extends StoreNames<DatabaseSchema>>(
  name: Name,
  work: (store: WritableStore<Name>) => Promise<unknown>,
): Promise<void> {
  const transaction = (await openDatabase()).transaction(name, 'readwrite')
  // Both are waited for at once: the first that fails says why.
  await Promise.all([work(transaction.store), transaction.done])
}

function upgrade(database: IDBPDatabase<DatabaseSchema>, from: number): void {
  if (from < 1) database.createObjectStore('documents', { keyPath: 'id' })
  if (from >= 2) return
  database.createObjectStore('states', { keyPath: 'key', autoIncrement: true }).createIndex('document', 'document')
  database.createObjectStore('contents', { keyPath: 'id' })
}

function closeConnection(target: EventTarget | null): void {
  connection = undefined
  if (target instanceof IDBDatabase) target.close()
}
