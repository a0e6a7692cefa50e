import { isDeployment } from './deployment.ts'
import { isFileList } from './localFiles/listedFile.ts'
import { validate } from './storedDocument.schema.json?validator'
import type { OpenDocument } from './workspace.ts'

/** A document as the browser keeps it. */
export interface StoredDocument extends Omit<OpenDocument, 'deployment' | 'files'> {
  /** Counts the changes, so that an old copy never replaces a newer one, whatever the clock says. */
  readonly revision: number
  /** When it was changed last, in milliseconds since 1970. */
  readonly time: number
  /** Read with care: earlier versions of the page have none, and what a later one writes must not cost the text. */
  readonly deployment?: unknown
  /** Read with care likewise. */
  readonly files?: unknown
  /** How many problems it had when it was translated last. Read with care likewise. */
  readonly problems?: unknown
  /** When it was made, in milliseconds since 1970; documents of earlier versions of the page do not tell. */
  readonly made?: number
}

/** Whether something read from storage is a document: it may come from another version of the page, or be damaged. */
export const isStoredDocument = (value: unknown): value is StoredDocument => validate(value)

/** The newer of two copies of a document. */
export function newerOf(a: StoredDocument | undefined, b: StoredDocument | undefined): StoredDocument | undefined {
  if (!a || !b) return a ?? b
  return b.revision > a.revision ? b : a
}

/** What is open once a kept document has been opened. */
export function openedFrom({ id, name, source, deployment, files }: StoredDocument): OpenDocument {
  return {
    id,
    name,
    source,
    ...(isDeployment(deployment) && { deployment }),
    ...(isFileList(files) && files.length > 0 && { files }),
  }
}
