import { expect, test } from 'vitest'
import { listedMode } from './describeMode.ts'

test('a mode is listed as ls shows it', () => {
  expect(['0644', '0o755', '755', '04755', '01000', '99999', 'x'].map(listedMode)).toEqual([
    'rw-r--r--',
    'rwxr-xr-x',
    '-wxrw--wt',
    'rwsr-xr-x',
    '--------T',
    undefined,
    undefined,
  ])
})
