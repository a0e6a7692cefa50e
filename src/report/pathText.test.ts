import { expect, test } from 'vitest'
import { yamlPath } from './path.ts'
import { pathText } from './pathText.ts'

test('a path is written with indices in brackets', () => {
  expect(pathText(yamlPath('storage', 'files', 0, 'mode'))).toBe('storage.files[0].mode')
})
