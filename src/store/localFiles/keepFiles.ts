import { withContent, type ListedFile } from './listedFile.ts'

// Most documents have no local files, and do without this part of the page.
const loadContents = () => import('./fileContents.ts')

/** Writes the contents of a list into the database where it has them not yet. Rejects where it is full or refused. */
export async function keepFiles(files: readonly ListedFile[] | undefined): Promise<void> {
  if (withContent(files).length > 0) await (await loadContents()).keepContents(files)
}

/** Whether a crash would cost no content of a list. */
export async function areFilesKept(files: readonly ListedFile[] | undefined): Promise<boolean> {
  if (withContent(files).length === 0) return true
  const loaded = await loadContents().catch(() => undefined)
  return loaded?.areKept(files) ?? false
}
