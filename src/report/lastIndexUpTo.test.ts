import { expect, test } from 'vitest'
import { lastIndexUpTo } from './lastIndexUpTo.ts'

test('finds the last one that starts by then', () => {
  const starts = [2, 4, 4, 7]
  const found = [0, 2, 3, 4, 6, 7, 99].map((limit) => lastIndexUpTo(starts, limit, (start) => start))
  expect(found).toEqual([-1, 0, 0, 2, 2, 3, 3])
})

test('nothing is found in nothing', () => {
  expect(lastIndexUpTo([], 5, () => 0)).toBe(-1)
})
