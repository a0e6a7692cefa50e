import { expect, test } from 'vitest'
import { ownerChanges } from './ownerChanges.ts'

const path = ['storage', 'files', 0, 'user']
const written = (key: string, text: string) =>
  ({ kind: 'map', entries: [{ key, value: { kind: 'scalar', text, spelled: text } }] }) as const

test('a name takes the place of a number', () => {
  expect(ownerChanges(path, written('id', '1000'), 'core')).toEqual([
    { kind: 'set', path: [...path, 'name'], value: { kind: 'text', value: 'core' } },
    { kind: 'remove', path: [...path, 'id'] },
  ])
})

test('digits are a number', () => {
  expect(ownerChanges(path, undefined, '1000')).toEqual([
    { kind: 'set', path: [...path, 'id'], value: { kind: 'word', spelled: '1000' } },
  ])
})

test('nobody is left to root', () => {
  expect(ownerChanges(path, written('name', 'core'), '')).toEqual([{ kind: 'remove', path }])
})
