import { expect, test } from 'vitest'
import { isDuration } from './isDuration.ts'

test.each([
  ['1h30m', true],
  ['-1.5h', true],
  ['.5s', true],
  ['0', true],
  ['9223372036854775807ns', true],
  ['9223372036854775808ns', false],
  ['-9223372036854775808ns', true],
  ['1', false],
  ['1d', false],
  ['.s', false],
  ['', false],
  ['+', false],
])('%s is a duration: %s', (text, expected) => {
  expect(isDuration(text)).toBe(expected)
})
