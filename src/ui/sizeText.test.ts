import { expect, test } from 'vitest'
import { byteSize, sizeText } from './sizeText.ts'

test.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [3175, '3.1 KB'],
  [120 * 1024, '120 KB'],
  [2.4 * 1024 * 1024, '2.4 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})

test('a text is measured as UTF-8', () => {
  expect(byteSize('é')).toBe(2)
})
