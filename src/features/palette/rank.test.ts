import { expect, test } from 'vitest'
import type { PaletteEntry } from './entry.ts'
import { idleGroups, searchGroups, type FoundGroup } from './rank.ts'

const entry = (id: string, group: PaletteEntry['group'], title: string, words?: string): PaletteEntry => ({
  id,
  group,
  title,
  ...(words !== undefined && { words }),
  icon: 'file',
  run: () => undefined,
})

const entries = [
  entry('dark', 'do', 'Dark mode', 'theme'),
  entry('format', 'do', 'Format'),
  entry('file', 'config', '/etc/hosts, mode'),
  entry('web', 'documents', 'web-server'),
  { ...entry('field', 'reference', 'storage.files.mode'), isDeep: true },
]

const shown = (groups: readonly FoundGroup[]): readonly unknown[] =>
  groups.map(({ id, entries: found }) => [id, ...found.map((each) => each.entry.id)])

test('before a query, what was run of late goes first, and once', () => {
  expect(shown(idleGroups(entries, ['format', 'gone']))).toEqual([
    ['recent', 'format'],
    ['config', 'file'],
    ['do', 'dark'],
    ['documents', 'web'],
  ])
})

test('the heading with the best entry goes first', () => {
  expect(shown(searchGroups(entries, 'format', []))).toEqual([['do', 'format']])
  expect(shown(searchGroups(entries, 'dark mo', []))).toEqual([['do', 'dark']])
  expect(shown(searchGroups(entries, 'storage', []))).toEqual([['reference', 'field']])
})

test('among equals, what was run of late goes first', () => {
  const equals = [entry('a', 'do', 'Copy one'), entry('b', 'do', 'Copy two')]
  expect(shown(searchGroups(equals, 'copy', ['b']))).toEqual([['do', 'b', 'a']])
})

test('other words find too, and mark nothing', () => {
  expect(searchGroups(entries, 'theme', [])).toEqual([
    { id: 'do', entries: [{ entry: entries[0], stretches: [], score: expect.any(Number) }] },
  ])
})
