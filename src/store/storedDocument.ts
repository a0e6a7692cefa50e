import { validate } from './storedDocument.schema.json?validator'
import type { OpenDocument } from './workspace.ts'

/** A document as the browser keeps it. */
export interface StoredDocument extends OpenDocument {
  /** Counts the changes, so that an old copy never replaces a newer one, whatever the clock says. */
  readonly revision: number
  /** When it was changed last, in milliseconds since 1970. */
  readonly time: number
}

/** Whether something read from storage is a document: it may come from another version of the page, or be damaged. */
export const isStoredDocument = (value: unknown): value is StoredDocument => validate(value)

/** The newer of two copies of a document. */
export function newerOf(a: StoredDocument | undefined, b: StoredDocument | undefined): StoredDocument | undefined {
  if (!a || !b) return a ?? b
  return b.revision > a.revision ? b : a
}
