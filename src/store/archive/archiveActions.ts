import { packFiles, unpackFiles } from '../../worker/archiveClient.ts'
import { listDocuments } from '../documentLibrary.ts'
import { readContents } from '../localFiles/fileContents.ts'
import { isFileList, withContent } from '../localFiles/listedFile.ts'
import { askToPersist } from '../persistence.ts'
import type { StoredDocument } from '../storedDocument.ts'
import { filesOfState } from '../timeline/earlierState.ts'
import { listStates } from '../timeline/earlierStates.ts'
import type { Archive, ArchivedDocument } from './archive.ts'
import { mergeArchive, type Merged } from './mergeArchive.ts'
import { readArchive } from './readArchive.ts'
import { writeArchive } from './writeArchive.ts'

/** Everything that this browser keeps, or some documents of it, as one zip file. Rejects where it cannot be packed. */
export async function packDocuments(ids?: readonly string[]): Promise<Uint8Array> {
  const all = await listDocuments()
  return packFiles(writeArchive(await gather(ids ? all.filter(({ id }) => ids.includes(id)) : all)))
}

/** What came of an archive, or why it cannot be taken in. */
export type TakenIn =
  | { readonly kind: 'merged'; readonly merged: Merged; readonly missing: number }
  | { readonly kind: 'problem'; readonly problem: string }

/** Takes in an archive beside what is here. */
export async function takeInArchive(bytes: Uint8Array): Promise<TakenIn> {
  const unpacked = await unpackFiles(bytes)
  const read = unpacked.kind === 'problem' ? unpacked : readArchive(unpacked.entries)
  if (read.kind === 'problem') return read
  try {
    const merged = await mergeArchive(read.archive)
    void askToPersist()
    return { kind: 'merged', merged, missing: read.missing }
  } catch {
    return { kind: 'problem', problem: 'This browser has no room for it, or keeps nothing for this page.' }
  }
}

async function gather(documents: readonly StoredDocument[]): Promise<Archive> {
  const archived = await Promise.all(documents.map(archivedOf))
  const lists = archived.flatMap(({ document, states }) => [document, ...states].map(({ files }) => files))
  const names = lists.flatMap((files) => withContent(files).map(({ content }) => content))
  return { documents: archived, contents: await readContents([...new Set(names)]) }
}

async function archivedOf(document: StoredDocument): Promise<ArchivedDocument> {
  const states = await listStates(document.id).catch(() => [])
  return {
    document: { ...document, files: isFileList(document.files) ? document.files : [] },
    states: states.map((state) => ({ ...state, files: filesOfState(state) })),
  }
}
