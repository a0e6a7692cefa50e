import { expect, test } from 'vitest'
import { base64Offset } from './base64Offset.ts'

test.each([
  ['aGVsbG8', 4],
  ['aGVs\nbG8', 5],
  ['a', 0],
  ['=', 0],
  ['a=', 1],
  ['aa=', 3],
  ['aa=b', 2],
  ['aa==b', 4],
  ['aaa=\nb', 5],
])('%j fails at byte %i', (data, offset) => {
  expect(base64Offset(data)).toBe(offset)
})
