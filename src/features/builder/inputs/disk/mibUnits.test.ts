import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inUnit, toMib, unitOf } from './mibUnits.ts'

test.each([
  ['32', 'GiB', '32768'],
  ['1.5', 'GiB', '1536'],
  ['1,5', 'GiB', '1536'],
  ['512', 'MiB', '512'],
  ['', 'GiB', ''],
  ['12a', 'GiB', undefined],
  ['0.5', 'MiB', undefined],
] as const)('%s %s is %s MiB', (typed, unit, mib) => {
  expect(toMib(typed, unit)).toBe(mib)
})

test('a size is shown in the unit that takes no fraction', () => {
  expect([unitOf('32768'), unitOf('1536'), unitOf('')]).toEqual(['GiB', 'MiB', 'GiB'])
})

test('what is shown reads as what is written, in its own unit', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), (mib) => {
      const text = String(mib)
      expect(toMib(inUnit(text, unitOf(text)), unitOf(text))).toBe(text)
    }),
  )
})
