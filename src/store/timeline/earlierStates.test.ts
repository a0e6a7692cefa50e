// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { addStates, listStates, removeStates } from './earlierStates.ts'

const now = 1_700_000_000_000
const minute = 60_000
const state = (source: string, time: number, document = 'a') => ({ document, time, source, files: [] })
const sources = async (document: string) => (await listStates(document)).map(({ source }) => source)

beforeEach(async () => (await openDatabase()).clear('states'))

it('lists the states of a document, the newest first, whatever the order in which they came', async () => {
  await addStates('a', [state('2', now - 2 * minute), state('3', now - minute)], now)
  await addStates('a', [state('1', now - 3 * minute)], now)
  await addStates('b', [state('other', now)], now)
  expect(await sources('a')).toEqual(['3', '2', '1'])
  expect(await sources('b')).toEqual(['other'])
})

it('keeps a state once, until something has changed', async () => {
  for (const [index, source] of ['1', '1', '2', '2', '1'].entries())
    await addStates('a', [state(source, now + index * minute)], now + index * minute)
  expect(await sources('a')).toEqual(['1', '2', '1'])
  const files = [{ kind: 'link', path: 'b', target: 'c' }]
  await addStates('a', [{ ...state('1', now + 9 * minute), files }], now + 9 * minute)
  expect(await sources('a')).toEqual(['1', '1', '2', '1'])
})

it('thins out the older ones as time goes by', async () => {
  const early = Array.from({ length: 20 }, (_, index) => state(`${index}`, now + index * 3000))
  await addStates('a', early, now + minute)
  expect(await sources('a')).toHaveLength(20)
  await addStates('a', [state('new', now + 60 * minute)], now + 60 * minute)
  // Of each minute of the last hour the newest one, and what is older yet.
  expect(await sources('a')).toEqual(['new', '19', '13', '0'])
})

it('puts the states of an archive or of an undone deletion under the document and keys of their own', async () => {
  await addStates('a', [state('1', now)], now)
  await addStates('b', await listStates('a'), now)
  expect(await sources('b')).toEqual(['1'])
  expect(await sources('a')).toEqual(['1'])
})

it('passes over what is damaged, and removes all of one document', async () => {
  await (await openDatabase()).add('states', { document: 'a', time: 'yesterday' })
  await addStates('a', [state('1', now)], now)
  await addStates('b', [state('2', now)], now)
  expect(await sources('a')).toEqual(['1'])
  await removeStates('a')
  expect([await sources('a'), await sources('b')]).toEqual([[], ['2']])
  expect(await (await openDatabase()).count('states')).toBe(1)
})
