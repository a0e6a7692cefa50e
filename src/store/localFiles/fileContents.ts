import { changeStore, openDatabase } from '../database.ts'
import { newId } from '../newId.ts'
import { readContentDraft, removeContentDraft, writeContentDraft } from './contentJournal.ts'
import { withContent, type ListedFile } from './listedFile.ts'
import { isStoredContent } from './storedContent.ts'

/** What the local files of the open document hold, by the names in its list. */
const contents = new Map<string, Uint8Array>()

/** Those that the database has. */
const kept = new Set<string>()

/** Those that were looked for and are nowhere. */
const gone = new Set<string>()

/** Takes in a content and names it. It is kept with the document that lists it. */
export function addContent(bytes: Uint8Array): string {
  const id = newId()
  contents.set(id, bytes)
  return id
}

/** Takes in what is typed into a file in place of what was there. It survives a reload right after the key press. */
export function replaceContent(bytes: Uint8Array, old: string): string {
  const id = addContent(bytes)
  writeContentDraft(id, bytes)
  if (!kept.has(old)) contents.delete(old)
  removeContentDraft(old)
  return id
}

/** A content that is loaded; undefined where it is not, or is gone. */
export const contentOf = (id: string): Uint8Array | undefined => contents.get(id)

/** Whether all contents of a list are loaded, as far as they are still there. */
export const areLoaded = (files: readonly ListedFile[] | undefined): boolean =>
  withContent(files).every(({ content }) => contents.has(content) || gone.has(content))

/** Whether a crash would cost a content of a list. */
export const areKept = (files: readonly ListedFile[] | undefined): boolean =>
  withContent(files).every(({ content }) => kept.has(content) || readContentDraft(content) !== undefined)

/** Loads the contents of a list and lets those of other lists go. What is gone stays undefined. */
export async function loadContents(files: readonly ListedFile[]): Promise<void> {
  const wanted = new Set(withContent(files).map(({ content }) => content))
  for (const id of contents.keys()) if (kept.has(id) && !wanted.has(id)) contents.delete(id)
  const missing = [...wanted].filter((id) => !contents.has(id))
  const found = await readContents(missing)
  for (const id of missing) {
    const bytes = found.get(id)
    if (bytes) contents.set(id, bytes)
    else gone.add(id)
  }
}

/** Reads contents that are kept; those that are gone are missing. */
export async function readContents(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await Promise.all(ids.map(async (id) => [id, contents.get(id) ?? (await readContent(id))] as const))
  return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
}

/** Writes the contents of a list into the database where it has them not yet. Rejects where it is full or refused. */
export async function keepContents(files: readonly ListedFile[] | undefined): Promise<void> {
  const time = Date.now()
  // Taken now, because the next key press may let go of them.
  const missing = withContent(files).flatMap(({ content: id }) => {
    const bytes = kept.has(id) ? undefined : contents.get(id)
    return bytes ? [{ id, bytes, time }] : []
  })
  if (missing.length === 0) return
  await changeStore('contents', (store) => Promise.all(missing.map((content) => store.put(content))))
  for (const { id } of missing) {
    kept.add(id)
    removeContentDraft(id)
  }
}

async function readContent(id: string): Promise<Uint8Array | undefined> {
  const value: unknown = await openDatabase().then(
    (database) => database.get('contents', id),
    () => undefined,
  )
  if (!isStoredContent(value)) return readContentDraft(id)
  kept.add(id)
  return value.bytes
}
