import { expect, test } from 'vitest'
import { isFetchable } from './isFetchable.ts'

test.each([
  ['https://example.com/a', true],
  ['http://10.0.0.1:8000/a', true],
  ['s3://bucket/a', true],
  ['file:///a', false],
  ['example.com/a', false],
  ['https://', false],
  ['', false],
])('%s: %s', (address, expected) => {
  expect(isFetchable(address)).toBe(expected)
})
