import { changeDocument, closeDocument, openDocument, renameDocument } from './documentActions.ts'
import { removeFromDatabase, writeToDatabase } from './documentDatabase.ts'
import { readDocument } from './documentLibrary.ts'
import { noteFileStep } from './fileSteps.ts'
import { dropDraft, writeDraft } from './draftJournal.ts'
import { forgetExport } from './exportedResult.ts'
import type { ListedFile } from './localFiles/listedFile.ts'
import { newId } from './newId.ts'
import type { StoredDocument } from './storedDocument.ts'
import type { EarlierState } from './timeline/earlierState.ts'
import { addStates, listStates, removeStates } from './timeline/earlierStates.ts'
import { keepState } from './timeline/startTimeline.ts'
import { withClaim } from './withClaim.ts'
import { workspace, type OpenDocument } from './workspace.ts'

/** A document that has been deleted, and how to have it back. */
export interface Deleted {
  readonly name: string
  readonly source: string
  /** Rejects where there is no room for it any more. */
  readonly undo: () => Promise<void>
}

/** Deletes a document with its earlier states. Undefined, and not done, where another tab has it open or it is gone. */
export async function deleteDocument(id: string): Promise<Deleted | undefined> {
  const isOpen = workspace.getState().document?.id === id
  if (isOpen && workspace.getState().saved === 'elsewhere') return undefined
  if (isOpen) await closeDocument()
  const removed = await withClaim(id, () => takeOut(id))
  if (!removed) return undefined
  const { name, source } = removed.document
  return { name, source, undo: () => putBack(removed, isOpen) }
}

/** Gives a document another name; a blank one is ignored. False, and not done, where another tab has it open or it is gone. */
export async function renameKeptDocument(id: string, name: string): Promise<boolean> {
  const trimmed = name.trim()
  if (trimmed === '') return true
  if (workspace.getState().document?.id === id) {
    renameDocument(trimmed)
    return true
  }
  const renamed = await withClaim(id, async () => {
    const document = await readDocument(id)
    if (document) await put({ ...document, name: trimmed, revision: document.revision + 1, time: Date.now() })
    return document !== undefined
  })
  return renamed ?? false
}

/** Makes a copy of a document, without opening it. The id of the copy; undefined where the document is gone. */
export async function duplicateDocument(id: string): Promise<string | undefined> {
  const { document: open } = workspace.getState()
  const stored = await readDocument(id)
  const document = stored && open?.id === id ? { ...stored, ...open } : stored
  if (!document) return undefined
  const time = Date.now()
  const copy = { ...document, id: newId(), name: `${document.name} copy`, revision: 0, time, made: time }
  await put(copy)
  return copy.id
}

/**
 * Makes the open document what it was, which is a step like any other: what it is now becomes an earlier state. Whether the
 * browser has kept that.
 */
export async function goBackTo({
  source,
  files,
}: Pick<OpenDocument, 'source'> & { readonly files: readonly ListedFile[] }): Promise<boolean> {
  const { document } = workspace.getState()
  if (!document) return false
  const isKept = await keepState(document).then(
    () => true,
    () => false,
  )
  const { source: before, files: replaced = [] } = document
  const undone = (now: readonly ListedFile[]): readonly ListedFile[] => (now === files ? replaced : now)
  const redone = (now: readonly ListedFile[]): readonly ListedFile[] => (now === replaced ? files : now)
  noteFileStep({ document: document.id, before, after: source, undone, redone })
  changeDocument({ source, files })
  return isKept
}

interface Removed {
  readonly document: StoredDocument
  readonly states: readonly EarlierState[]
}

async function takeOut(id: string): Promise<Removed | undefined> {
  const document = await readDocument(id)
  if (!document) return undefined
  const states = await listStates(id).catch(() => [])
  dropDraft(id)
  forgetExport(id)
  await removeFromDatabase(id).catch(() => undefined)
  await removeStates(id).catch(() => undefined)
  return { document, states }
}

async function putBack({ document, states }: Removed, isOpened: boolean): Promise<void> {
  await put(document)
  await addStates(document.id, states).catch(() => undefined)
  if (isOpened && !workspace.getState().document) await openDocument(document.id)
}

// Where the database refuses, a draft does as well.
async function put(document: StoredDocument): Promise<void> {
  try {
    await writeToDatabase(document)
  } catch (error) {
    if (!writeDraft(document)) throw error
  }
}
