import { expect, test } from 'vitest'
import { isFileList } from './listedFile.ts'

const file = { kind: 'file', path: 'a/b.txt', content: 'x', size: 1, time: 1 }

test('a list of local files is known', () => {
  const whole = [file, { kind: 'link', path: '..b', target: '../x' }, { kind: 'directory', path: 'c' }]
  expect(isFileList([])).toBe(true)
  expect(isFileList(whole)).toBe(true)
})

test.each([
  undefined,
  {},
  [null],
  [{ ...file, kind: 'socket' }],
  [{ ...file, size: -1 }],
  [{ ...file, content: undefined }],
  [{ kind: 'link', path: 'a' }],
  ...['', '/a', 'a/', './a', '../a', 'a/../b', 'a//b', 'a\0b', 'a\n/../b'].map((path) => [{ ...file, path }]),
])('%j is none', (value) => {
  expect(isFileList(value)).toBe(false)
})
