import { expect, test } from 'vitest'
import { parseFloatScalar, parseIntegerScalar } from './numbers.ts'
import { resolveTag } from './resolveTag.ts'

test.each([
  ['!!null', '~ null Null NULL'],
  ['!!bool', 'true True TRUE false False FALSE'],
  ['!!int', '0 12 -1 +7 0644 0o17 0O17 0x1F 0b11 1_000 0b-1 0o+7 18446744073709551615 -9223372036854775808'],
  ['!!float', '08 1.5 1. .5 -.5 1e3 .1_0 18446744073709551616 .inf -.Inf +.INF .nan .NaN'],
  ['!!timestamp', '2001-01-01 2001-1-1 2004-02-29 2001-01-01T1:2:3Z 2001-01-01t01:02:03.5+01:00'],
  [
    '!!str',
    'nUll tRUE yes on nan inf .Nan +.nan 0x 0o8 0b2 1e 1e400 ._1 .1__0 -0b-1 +0x8000000000000000 2001-02-29 << a 1a',
  ],
])('%s', (tag, texts) => {
  expect(texts.split(' ').map((text) => [text, resolveTag(text)])).toEqual(texts.split(' ').map((text) => [text, tag]))
})

test('nothing is null', () => {
  expect(resolveTag('')).toBe('!!null')
})

test('a date with another tag is no date', () => {
  expect([resolveTag('2001-01-01', '!!timestamp'), resolveTag('2001-01-01', '!!int')]).toEqual(['!!timestamp', '!!str'])
})

test('numbers have the values that Go gives them', () => {
  const integers = ['0644', '0o17', '-0x1F', '0b-11', '1_000', '08', 'x'].map(parseIntegerScalar)
  expect(integers).toEqual([420n, 15n, -31n, -3n, 1000n, undefined, undefined])
  expect(['08', '.5e1', '-.inf', '1_0.5', '1e400'].map(parseFloatScalar)).toEqual([8, 5, -Infinity, 10.5, undefined])
})
