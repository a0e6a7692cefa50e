// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ClaimEvents } from './claimByMessages.ts'
import { openDatabase } from './database.ts'
import { changeSource, closeDocument, openDocument, openText } from './documentActions.ts'
import { readDocument } from './documentLibrary.ts'
import { deleteDocument, duplicateDocument, goBackTo, renameKeptDocument } from './libraryActions.ts'
import { addLocalFiles, openFiles } from './localFiles/localFileActions.ts'
import { addStates, listStates } from './timeline/earlierStates.ts'
import { workspace } from './workspace.ts'

/** The documents that another tab has open. */
const elsewhere = vi.hoisted(() => new Set<string>())

vi.mock('./documentLock.ts', () => {
  const claim = (id: string, { onHeld, onElsewhere }: ClaimEvents) => {
    queueMicrotask(elsewhere.has(id) ? onElsewhere : onHeld)
    return () => undefined
  }
  return { claimDocument: claim, claimLastingly: claim }
})

const open = () => workspace.getState().document

beforeEach(async () => {
  localStorage.clear()
  const database = await openDatabase()
  for (const store of ['documents', 'states', 'contents'] as const) await database.clear(store)
})
afterEach(async () => {
  await closeDocument()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A document with an earlier state and a local file, which is open. */
async function openWhole(): Promise<string> {
  openText('web', 'a: 1\n')
  addLocalFiles([{ path: 'motd', bytes: new Uint8Array([1]) }])
  const id = open()?.id ?? ''
  await addStates(id, [{ document: id, time: 1, source: 'a: 0\n' }])
  return id
}

it('deletes a document with all that belongs to it, and puts everything back', async () => {
  const id = await openWhole()
  await closeDocument()
  localStorage.setItem(`kindling.exported.${id}`, '{"output":"","time":1}')
  const before = [await readDocument(id), await listStates(id)]
  const deleted = await deleteDocument(id)
  expect([deleted?.name, await readDocument(id), await listStates(id)]).toEqual(['web', undefined, []])
  expect(Object.keys(localStorage)).toEqual([])
  await deleted?.undo()
  expect([await readDocument(id), (await listStates(id)).map(({ source }) => source)]).toEqual([before[0], ['a: 0\n']])
  expect(open()).toBeUndefined()
})

it('deletes the open document with what has just been typed, and opens it again', async () => {
  const id = await openWhole()
  changeSource('a: 2\n')
  const deleted = await deleteDocument(id)
  expect([open(), await readDocument(id)]).toEqual([undefined, undefined])
  await deleted?.undo()
  expect(open()).toMatchObject({ id, source: 'a: 2\n', files: [{ path: 'motd' }] })
})

it('does not open it again over another one', async () => {
  const id = await openWhole()
  const deleted = await deleteDocument(id)
  openText('other', 'b: 1\n')
  await deleted?.undo()
  expect(open()?.name).toBe('other')
  expect((await readDocument(id))?.source).toBe('a: 1\n')
})

it('leaves alone what another tab has open, and what is gone', async () => {
  const id = await openWhole()
  await closeDocument()
  elsewhere.add(id)
  expect(await deleteDocument(id)).toBeUndefined()
  expect(await renameKeptDocument(id, 'mine')).toBe(false)
  elsewhere.clear()
  expect((await readDocument(id))?.name).toBe('web')
  expect(await deleteDocument('gone')).toBeUndefined()
  expect(await renameKeptDocument('gone', 'x')).toBe(false)
  expect(await duplicateDocument('gone')).toBeUndefined()
})

it('renames a document, open or not; a blank name is ignored', async () => {
  const id = await openWhole()
  expect(await renameKeptDocument(id, ' db ')).toBe(true)
  expect(open()?.name).toBe('db')
  await closeDocument()
  const before = await readDocument(id)
  expect(await renameKeptDocument(id, ' ')).toBe(true)
  expect(await renameKeptDocument(id, 'cache')).toBe(true)
  const after = await readDocument(id)
  expect(after).toMatchObject({ name: 'cache', source: 'a: 1\n', revision: (before?.revision ?? 0) + 1 })
})

it('copies a document as it is on the screen, and leaves the first one as it was', async () => {
  const id = await openWhole()
  changeSource('a: 2\n')
  const copy = (await duplicateDocument(id)) ?? ''
  expect(await readDocument(copy)).toMatchObject({ name: 'web copy', source: 'a: 2\n', files: [{ path: 'motd' }] })
  await closeDocument()
  await openDocument(copy)
  changeSource('a: 3\n')
  await closeDocument()
  expect((await readDocument(id))?.source).toBe('a: 2\n')
})

it('goes back to an earlier state, and what was until then becomes one', async () => {
  const id = await openWhole()
  const files = openFiles()
  expect(await goBackTo({ source: 'a: 0\n', files: [] })).toBe(true)
  expect(open()).toMatchObject({ source: 'a: 0\n', files: [] })
  const [newest] = await listStates(id)
  expect(newest).toMatchObject({ source: 'a: 1\n', files })
  // As Undo in the editor does.
  changeSource('a: 1\n')
  expect(open()).toMatchObject({ source: 'a: 1\n', files })
})

it('says so when what was until then could not be kept, and goes back even so', async () => {
  await openWhole()
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  expect(await goBackTo({ source: 'a: 0\n', files: [] })).toBe(false)
  expect(open()?.source).toBe('a: 0\n')
})

it('tells that a deletion cannot be undone for want of room, with the text still in hand', async () => {
  const id = await openWhole()
  await closeDocument()
  const deleted = await deleteDocument(id)
  vi.stubGlobal('localStorage', undefined)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  await expect(deleted?.undo()).rejects.toThrow('No room')
  expect(deleted?.source).toBe('a: 1\n')
})
