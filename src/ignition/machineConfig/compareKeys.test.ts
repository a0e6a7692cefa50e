import { expect, test } from 'vitest'
import { compareKeys } from './compareKeys.ts'

test.each([
  [
    ['b', 'a', 'B', 'A', 'ab'],
    ['A', 'B', 'a', 'ab', 'b'],
  ],
  [
    ['a10', 'a9', 'a1'],
    ['a1', 'a9', 'a10'],
  ],
  [
    ['a01', 'a1', 'a001'],
    ['a1', 'a01', 'a001'],
  ],
  [
    ['a1b', 'a1.', 'a1'],
    ['a1', 'a1b', 'a1.'],
  ],
  [
    ['ab', 'a.', 'a1'],
    ['a.', 'a1', 'ab'],
  ],
  [
    ['1.10', '1.9', '1.100'],
    ['1.9', '1.10', '1.100'],
  ],
  [
    ['é', 'e', '_'],
    ['_', 'e', 'é'],
  ],
])('sorts %j', (keys, expected) => {
  expect(keys.toSorted(compareKeys)).toEqual(expected)
})
