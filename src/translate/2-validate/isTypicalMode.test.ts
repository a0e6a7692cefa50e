import { describe, expect, test } from 'vitest'
import { isDecimalMistake, isTypicalMode } from './isTypicalMode.ts'

describe('isDecimalMistake', () => {
  test.each([
    [644, false, true],
    [755, false, true],
    [755, true, true],
    [0o644, false, false],
    [0o755, true, false],
    [0, false, false],
    [8, false, false],
    [-1, false, false],
    [10_000, false, false],
  ])('of %d in a directory: %s is %s', (mode, isDirectory, expected) => {
    expect(isDecimalMistake(mode, isDirectory)).toBe(expected)
  })
})

describe('isTypicalMode', () => {
  test('lets the owner do all that the others may', () => {
    expect(isTypicalMode(0o640, false)).toBe(true)
    expect(isTypicalMode(0o460, false)).toBe(false)
  })

  test('wants directories to be entered, and files that become another user to be run', () => {
    expect(isTypicalMode(0o644, true)).toBe(false)
    expect(isTypicalMode(0o4755, false)).toBe(true)
    expect(isTypicalMode(0o4644, false)).toBe(false)
  })
})
