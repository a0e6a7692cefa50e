import { expect, test } from 'vitest'
import { allReferenceFields } from '../../assist/reference/referenceFields.ts'
import { searchFields } from './searchFields.ts'

const fields = allReferenceFields({ variant: 'flatcar', version: '1.1.0' })
const paths = (query: string): readonly string[] => searchFields(fields, query).map(({ path }) => path)

test('fields that are called so go first, then paths, then descriptions', () => {
  expect(paths('mode').slice(0, 2)).toEqual(['storage.directories.mode', 'storage.files.mode'])
  expect(paths('files mode')).toEqual(['storage.files.mode'])
  expect(paths('storage.files.mode')).toEqual(['storage.files.mode'])
  expect(paths('octal')).not.toEqual([])
  expect(paths('no such thing')).toEqual([])
})
