// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { openDatabase } from '../database.ts'
import { writeToDatabase } from '../documentDatabase.ts'
import { writeDraft } from '../draftJournal.ts'
import { addStates } from '../timeline/earlierStates.ts'
import { collectContents } from './collectContents.ts'
import { listContentDrafts, writeContentDraft } from './contentJournal.ts'
import type { ListedFile } from './listedFile.ts'

const hour = 60 * 60 * 1000
/** When everything here was written: long ago. */
const then = 1000
const now = then + 1000 * hour

const bytes = new Uint8Array([1, 2, 3])
const listing = (content: string): readonly ListedFile[] => [
  { kind: 'file', path: 'a', content, size: 3, time: then },
  { kind: 'link', path: 'b', target: 'a' },
]
const document = (id: string, content: string) => ({
  id,
  name: id,
  source: '',
  revision: 1,
  time: then,
  files: listing(content),
})

beforeEach(async () => {
  localStorage.clear()
  const database = await openDatabase()
  for (const store of ['documents', 'states', 'contents'] as const) await database.clear(store)
})

async function put(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await (await openDatabase()).put('contents', { id, bytes, time: then })
}
const kept = async () => (await openDatabase()).getAllKeys('contents')

it('keeps what a document, a draft or an earlier state lists, and the rest for a day after that has been seen', async () => {
  await put('of a document', 'of a draft', 'of a state', 'of none')
  await writeToDatabase(document('a', 'of a document'))
  writeDraft(document('b', 'of a draft'))
  await addStates('a', [{ document: 'a', time: then, source: '', files: listing('of a state') }], now)
  const listed = ['of a document', 'of a draft', 'of a state']
  // Written long ago, but it may have been listed until now.
  await collectContents(now)
  await collectContents(now + 23 * hour)
  expect(await kept()).toEqual([...listed, 'of none'])
  await collectContents(now + 24 * hour)
  expect(await kept()).toEqual(listed)
})

it('begins anew to count when a deletion has been undone', async () => {
  await put('x')
  await collectContents(now)
  await writeToDatabase(document('a', 'x'))
  await collectContents(now + 20 * hour)
  await (await openDatabase()).delete('documents', 'a')
  await collectContents(now + 30 * hour)
  await collectContents(now + 50 * hour)
  expect(await kept()).toEqual(['x'])
  await collectContents(now + 54 * hour)
  expect(await kept()).toEqual([])
})

it('removes nothing while a list is there that this version of the page cannot read', async () => {
  await put('x')
  const files = [{ kind: 'file', path: 'a', digest: 'x', size: 1, time: then }]
  await (await openDatabase()).put('documents', { ...document('a', ''), files })
  await collectContents(now)
  await collectContents(now + 24 * hour)
  expect(await kept()).toEqual(['x'])
})

it('takes over what a crash has left drafted, and removes what is damaged', async () => {
  writeContentDraft('x', bytes)
  await (await openDatabase()).put('contents', { id: 'damaged', bytes: 'abc', time: then })
  await collectContents(now)
  expect(listContentDrafts()).toEqual([])
  expect(await (await openDatabase()).getAll('contents')).toEqual([{ id: 'x', bytes, time: now, unlisted: now }])
})

it('leaves drafts where they are when the database is full', async () => {
  writeContentDraft('x', bytes)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  await collectContents(now)
  put.mockRestore()
  expect(listContentDrafts()).toEqual(['x'])
})
