import { expect, test } from 'vitest'
import { goQuoted } from './goQuoted.ts'

test('spells a text as a Go string', () => {
  expect(goQuoted('a"b\\c\n\u0000ä\u00a0🙂\u200b')).toBe(String.raw`"a\"b\\c\n\x00ä\u00a0🙂\u200b"`)
})
