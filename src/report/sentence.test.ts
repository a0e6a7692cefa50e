import { expect, test } from 'vitest'
import { sentence } from './sentence.ts'

test('a message becomes a sentence', () => {
  expect(sentence('unused key x')).toBe('Unused key x.')
  expect(sentence('Already one.')).toBe('Already one.')
})
