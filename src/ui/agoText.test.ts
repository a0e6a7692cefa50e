import { expect, test } from 'vitest'
import { agoText } from './agoText.ts'

test.each([
  [0, 'now'],
  [5 * 60_000, '5 min'],
  [3 * 3_600_000, '3 h'],
  [2 * 86_400_000, '2 d'],
])('%i ms ago is %s', (passed, text) => {
  expect(agoText(1_000_000_000 - passed, 1_000_000_000)).toBe(text)
})
