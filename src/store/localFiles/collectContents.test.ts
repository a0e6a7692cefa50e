// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { collectContents } from './collectContents.ts'

const day = 24 * 60 * 60 * 1000
const now = 10 * day

beforeEach(async () => {
  const database = await openDatabase()
  for (const store of ['documents', 'states', 'contents'] as const) await database.clear(store)
  for (const id of ['listed', 'unlisted']) await database.put('contents', { id, bytes: new Uint8Array([1]), time: 0 })
  await database.put('contents', { id: 'new', bytes: new Uint8Array([1]), time: now })
})

const keepDocument = async (files: unknown): Promise<void> => {
  await (await openDatabase()).put('documents', { id: 'a', name: 'a', source: '', revision: 1, time: 0, files })
}
const kept = async (): Promise<readonly string[]> => (await openDatabase()).getAllKeys('contents')

it('removes what no document lists any more, once a day has gone by', async () => {
  await keepDocument([{ kind: 'file', path: 'a', content: 'listed', size: 1, time: 0 }])
  await collectContents(now)
  expect(await kept()).toEqual(['listed', 'new'])
})

it('removes nothing while a list is there that this version of the page cannot read', async () => {
  await keepDocument([{ kind: 'file', path: 'a', digest: 'listed', size: 1, time: 0 }])
  await collectContents(now)
  expect(await kept()).toEqual(['listed', 'new', 'unlisted'])
})
