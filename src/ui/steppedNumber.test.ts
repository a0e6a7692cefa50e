import { expect, test } from 'vitest'
import { steppedNumber } from './steppedNumber.ts'

test('a number goes up and down, and stops at the least', () => {
  expect(steppedNumber('41', 1, 0)).toBe('42')
  expect(steppedNumber('3', -10, 0)).toBe('0')
  expect(steppedNumber('', 1, 0)).toBe('1')
})

test('what is no number is left alone', () => {
  expect(steppedNumber('12a', 1, 0)).toBeUndefined()
})
