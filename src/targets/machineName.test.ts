import { expect, test } from 'vitest'
import { machineName } from './machineName.ts'

test.each([
  ['web-server', 'web-server'],
  ['Caféteria & Söhne', 'cafeteria-sohne'],
  ['$(rm -rf /)', 'rm-rf'],
  ['42 answers', 'answers'],
  ['服务器', 'my-machine'],
  ['', 'my-machine'],
])('%s becomes %s', (name, expected) => {
  expect(machineName(name)).toBe(expected)
})

test('a name has 63 characters at most', () => {
  expect(machineName('a'.repeat(100))).toHaveLength(63)
})
