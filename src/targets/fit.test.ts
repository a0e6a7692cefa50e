import { expect, test } from 'vitest'
import { fitOf, limitOf, rawLimitOf } from './fit.ts'
import type { Target } from './target.ts'
import { findTarget, targets } from './targets.ts'

const target = (id: string): Target => {
  const found = findTarget(id)
  if (!found) throw new Error(`no target ${id}`)
  return found
}
const ofSize = (bytes: number): string => 'x'.repeat(bytes)

test('raw bytes are counted up to the limit and not beyond', () => {
  expect(fitOf(target('aws'), ofSize(16_384), 'flatcar')).toEqual({ size: 16_384, limit: 16_384, state: 'near' })
  expect(fitOf(target('aws'), ofSize(16_385), 'flatcar').state).toBe('over')
  expect(fitOf(target('aws'), `${ofSize(1000)}é`, 'flatcar')).toEqual({ size: 1002, limit: 16_384, state: 'fits' })
})

test('where the limit counts base64, so does the size', () => {
  expect(rawLimitOf(target('openstack'), 'flatcar')).toBe(49_149)
  expect(fitOf(target('openstack'), ofSize(49_149), 'flatcar')).toEqual({ size: 65_532, limit: 65_535, state: 'near' })
  expect(fitOf(target('openstack'), ofSize(49_150), 'flatcar').state).toBe('over')
})

test('a packed config counts as packed where the machine unpacks it, and nowhere else', () => {
  const config = ofSize(20_000)
  expect(fitOf(target('akamai'), config, 'flatcar').state).toBe('over')
  expect(fitOf(target('akamai'), config, 'flatcar', true).state).toBe('fits')
  expect(fitOf(target('aws'), config, 'flatcar', true)).toEqual(fitOf(target('aws'), config, 'flatcar'))
})

test('a limit may depend on the system', () => {
  expect(limitOf(target('virtualbox'), 'flatcar')).toBe(1024)
  expect(limitOf(target('virtualbox'), 'fcos')).toBe(131_071)
})

test('an unknown limit is not called a fit', () => {
  expect(fitOf(target('vultr'), ofSize(1e6), 'flatcar').state).toBe('unknown')
  expect(fitOf(target('bare-metal'), ofSize(1e6), 'flatcar').state).toBe('unlimited')
})

test('only the two providers that unpack a whole config say so', () => {
  expect(targets.filter(({ encoding }) => encoding.unpacks).map(({ id }) => id)).toEqual(['akamai', 'vmware'])
})
