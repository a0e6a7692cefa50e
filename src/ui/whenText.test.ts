import { expect, test } from 'vitest'
import { dateText, eraOf, whenText } from './whenText.ts'

const now = new Date(2026, 10, 25, 12, 30).getTime()

test.each([
  [new Date(2026, 10, 25, 12, 29, 30), 'now'],
  [new Date(2026, 10, 25, 12, 28), '2 min ago'],
  [new Date(2026, 10, 25, 0, 5), '00:05'],
  [new Date(2026, 10, 24, 23, 59), 'Tuesday'],
  [new Date(2026, 10, 19, 10), 'Thursday'],
  [new Date(2026, 10, 18, 10), '18 November'],
  [new Date(2025, 9, 2), '2 October 2025'],
])('%s was %s', (time, text) => {
  expect(whenText(time.getTime(), now)).toBe(text)
})

test('a moment that a wrong clock puts into the future is now', () => {
  expect(whenText(now + 1e9, now)).toBe('now')
  expect(eraOf(now + 1e9, now)).toBe('Today')
  expect(dateText(now, now)).toBe('25 November')
})
