import { totalSize } from './localFiles/mergeFiles.ts'
import { openedFrom, type StoredDocument } from './storedDocument.ts'

/** How much a document takes with its local files, in bytes. */
export const documentSize = (document: StoredDocument): number =>
  new TextEncoder().encode(document.source).length + totalSize(openedFrom(document).files)
