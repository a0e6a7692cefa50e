import { expect, test } from 'vitest'
import { escapeUnitPath } from './escapeUnitPath.ts'

test.each([
  ['/', '-'],
  ['/var/lib/docker', 'var-lib-docker'],
  ['//var//x/', 'var-x'],
  ['/dev/disk/by-label/data', String.raw`dev-disk-by\x2dlabel-data`],
  ['/.hidden/.x', String.raw`\x2ehidden-.x`],
  ['/ä\n', String.raw`\xc3\xa4\xa`],
])('the unit for %s is %s', (path, name) => {
  expect(escapeUnitPath(path)).toBe(name)
})
