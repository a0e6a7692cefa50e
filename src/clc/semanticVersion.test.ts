import { expect, test } from 'vitest'
import { isBefore, readVersion, spellVersion } from './semanticVersion.ts'

test.each([
  ['3.5.0', '3.5.0'],
  ['03.05.0-rc.1+x', '3.5.0-rc.1+x'],
  ['3.5', '3.5 is not in dotted-tri format'],
  ['-1.2.3', ' is not in dotted-tri format'],
  ['1.2.3.4', 'strconv.ParseInt: parsing "3.4": invalid syntax'],
  ['1.2.9223372036854775808', 'strconv.ParseInt: parsing "9223372036854775808": value out of range'],
  ['1.2.3-ä', 'failed to validate pre-release: ä is not a valid semver identifier'],
])('%s is read as %s', (written, expected) => {
  const version = readVersion(written)
  expect(typeof version === 'string' ? version : spellVersion(version)).toBe(expected)
})

test.each([
  ['2.2.9', true],
  ['2.3.0-alpha', true],
  ['2.3.0', false],
  ['2.3.1-alpha', false],
  ['3.0.0', false],
])('%s comes before 2.3.0: %s', (written, expected) => {
  const version = readVersion(written)
  expect(typeof version !== 'string' && isBefore(version, [2n, 3n])).toBe(expected)
})
