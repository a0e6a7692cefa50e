import type { ListedFile } from '../localFiles/listedFile.ts'
import type { EarlierState } from '../timeline/earlierState.ts'
import type { StoredDocument } from '../storedDocument.ts'

/** A document as an archive carries it: with its earlier states. The contents of local files are apart, by their names. */
export interface ArchivedDocument {
  readonly document: Omit<StoredDocument, 'files'> & { readonly files: readonly ListedFile[] }
  readonly states: readonly (Omit<EarlierState, 'files'> & { readonly files: readonly ListedFile[] })[]
}

/** What an archive carries. */
export interface Archive {
  readonly documents: readonly ArchivedDocument[]
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/** A file in an archive. */
export interface ArchiveEntry {
  readonly path: string
  readonly bytes: Uint8Array
  /** What unpacking makes of it; absent for a plain file. */
  readonly kind?: 'executable' | 'link'
}

/** Where in an archive it is written what is in it. */
export const manifestPath = 'kindling.json'
