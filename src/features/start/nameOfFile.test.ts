import { expect, test } from 'vitest'
import { nameOfFile } from './nameOfFile.ts'

test.each([
  ['web.bu', 'web'],
  ['web.server.YAML', 'web.server'],
  ['.bu', '.bu'],
  ['Makefile', 'Makefile'],
])('%s becomes %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name)
})
