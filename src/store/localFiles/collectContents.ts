import { changeStore, openDatabase } from '../database.ts'
import { listDrafts } from '../draftJournal.ts'
import { listContentDrafts, readContentDraft, removeContentDraft } from './contentJournal.ts'
import { isFileList, withContent, type ListedFile } from './listedFile.ts'
import { isStoredContent, type StoredContent } from './storedContent.ts'

/**
 * How long a content stays once it has been seen that no document lists it, in milliseconds: a deletion can be undone, and a
 * document may still be written.
 */
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
  if (!listed) return
  await changeStore('contents', async (store) => {
    let cursor = await store.openCursor()
    while (cursor) {
      const content: unknown = cursor.value
      const kept = isStoredContent(content) ? keptContent(content, listed.has(content.id), now) : undefined
      if (!kept) await cursor.delete()
      else if (kept !== content) await cursor.update(kept)
      cursor = await cursor.continue()
    }
  })
}

// What becomes of a content; undefined where it goes.
function keptContent(content: StoredContent, isListed: boolean, now: number): StoredContent | undefined {
  const { unlisted, ...listed } = content
  if (isListed) return unlisted === undefined ? content : listed
  if (unlisted === undefined) return { ...content, unlisted: now }
  return now - unlisted < patience ? content : undefined
}

// Undefined where not all lists can be read, as those of a later version of the page: nobody knows then what they need.
async function listedContents(): Promise<ReadonlySet<string> | undefined> {
  const database = await openDatabase()
  const documents: readonly unknown[] = await database.getAll('documents')
  const states: readonly unknown[] = await database.getAll('states')
  const lists = [...documents, ...states, ...listDrafts()].map(filesOf)
  if (!lists.every((files) => files !== undefined)) return undefined
  return new Set(lists.flatMap((files) => withContent(files).map(({ content }) => content)))
}

function filesOf(holder: unknown): readonly ListedFile[] | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined
  const files: unknown = 'files' in holder ? holder.files : undefined
  if (files === undefined) return []
  return isFileList(files) ? files : undefined
}
