import { expect, test } from 'vitest'
import { yamlPath } from '../../report/path.ts'
import { pathText } from './pathText.ts'
import { sentence } from './sentence.ts'

test('a message becomes a sentence', () => {
  expect(sentence('unused key x')).toBe('Unused key x.')
  expect(sentence('Already one.')).toBe('Already one.')
})

test('a path is written with indices in brackets', () => {
  expect(pathText(yamlPath('storage', 'files', 0, 'mode'))).toBe('storage.files[0].mode')
})
