import { expect, test } from 'vitest'
import { nextOffset } from './nextProblem.ts'

test('the next problem comes after the caret, and after the last the first', () => {
  expect(nextOffset([30, 10, 20], 10, 1)).toBe(20)
  expect(nextOffset([30, 10, 20], 30, 1)).toBe(10)
  expect(nextOffset([30, 10, 20], 10, -1)).toBe(30)
  expect(nextOffset([], 10, 1)).toBeUndefined()
})
