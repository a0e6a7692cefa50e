import { expect, test } from 'vitest'
import { parseVersion } from './header.ts'

test.each([
  ['1.1.0', '1.1.0'],
  ['01.5.0', '1.5.0'],
  ['1.2.0-experimental', '1.2.0-experimental'],
  ['1.5.0+build', '1.5.0+build'],
  [' 1.5.0', undefined],
  ['1.5', undefined],
  ['1.5.0-ä', undefined],
  ['1.5.0-rc.1', '1.5.0-rc.1'],
  ['1.5.0-rc..1', undefined],
  ['1.5.0-.rc', undefined],
  ['9223372036854775808.0.0', undefined],
])('the version %j is %j', (written, version) => {
  expect(parseVersion(written)).toBe(version)
})
