import { expect, test } from 'vitest'
import type { GoodResult } from '../../store/workspace.ts'
import { findTarget } from '../../targets/targets.ts'
import { summaryOf } from './summaryOf.ts'

const good = (length: number): GoodResult => ({
  source: '',
  output: `{${'x'.repeat(length - 1)}`,
  spec: { variant: 'fcos', version: '1.5.0' },
  translations: new Map(),
  time: 0,
})

test.each([
  ['aws', 100, { words: '16 KB', limit: '16 KB', fullness: { size: 101, limit: 16_384 }, state: 'fits' }],
  [
    'aws',
    20_000,
    { words: 'too big for 16 KB', limit: '16 KB', fullness: { size: 20_001, limit: 16_384 }, state: 'over' },
  ],
  ['openstack', 2, { words: '48 KB', limit: '48 KB', fullness: { size: 4, limit: 65_535 }, state: 'fits' }],
  ['vultr', 100, { words: 'no limit known', state: 'unknown' }],
  ['qemu', 100, { words: 'any size', state: 'unlimited' }],
  ['akamai', 100, { words: 'not for this config', state: 'foreign' }],
])('%s with %d bytes', (id, length, expected) => {
  const target = findTarget(id)
  expect(target && summaryOf(target, good(length))).toEqual(expected)
})

test('without a result the limit is said all the same', () => {
  const target = findTarget('aws')
  expect(target && summaryOf(target, undefined)).toEqual({ words: '16 KB', limit: '16 KB', state: undefined })
})
