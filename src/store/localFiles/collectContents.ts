import { openDatabase } from '../database.ts'
import { listDocuments } from '../documentLibrary.ts'
import { listContentDrafts, readContentDraft, removeContentDraft } from './contentJournal.ts'
import { isFileList, withContent } from './listedFile.ts'
import { isStoredContent } from './storedContent.ts'

/** How long a content may be without a document, in milliseconds: a deletion can be undone, and a document may still be written. */
const patience = 24 * 60 * 60 * 1000

/** Takes the contents that a crash has left behind into the database, and removes those that no document lists any more. */
export async function collectContents(now = Date.now()): Promise<void> {
  try {
    await keepDrafts(now)
    await removeUnlisted(now)
  } catch {
    // The browser refuses its storage; what is drafted stays drafted.
  }
}

async function keepDrafts(now: number): Promise<void> {
  const database = await openDatabase()
  for (const id of listContentDrafts()) {
    const bytes = readContentDraft(id)
    if (bytes && !(await database.get('contents', id))) await database.put('contents', { id, bytes, time: now })
    removeContentDraft(id)
  }
}

async function removeUnlisted(now: number): Promise<void> {
  const database = await openDatabase()
  if ((await database.count('contents')) === 0) return
  const listed = await listedContents()
  const transaction = database.transaction('contents', 'readwrite')
  let cursor = await transaction.store.openCursor()
  while (cursor) {
    const content: unknown = cursor.value
    const isWanted = isStoredContent(content) && (listed.has(content.id) || now - content.time < patience)
    if (!isWanted) await cursor.delete()
    cursor = await cursor.continue()
  }
  await transaction.done
}

async function listedContents(): Promise<ReadonlySet<string>> {
  const states: readonly unknown[] = await (await openDatabase()).getAll('states')
  const holders: readonly unknown[] = [...(await listDocuments()), ...states]
  return new Set(holders.flatMap((holder) => withContent(filesOf(holder)).map(({ content }) => content)))
}

const filesOf = (holder: unknown) =>
  typeof holder === 'object' && holder !== null && 'files' in holder && isFileList(holder.files) ? holder.files : []
