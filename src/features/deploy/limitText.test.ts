import { expect, test } from 'vitest'
import { limitText } from './limitText.ts'

test.each([
  [16_384, '16 KB'],
  [49_149, '48 KB'],
  [1024, '1 KB'],
  [1_048_576, '1 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(limitText(bytes)).toBe(text)
})
