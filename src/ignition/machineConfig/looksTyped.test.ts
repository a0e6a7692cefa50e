import { expect, test } from 'vitest'
import { looksTyped } from './looksTyped.ts'

const TYPED = [
  '',
  '~ null True y Yes on OFF .inf -.Inf .NaN',
  '1 -1 +012 08 1_000 0x1F -0X1f 0o17 0b11 0b-1 0o+7 18446744073709551616 0xffffffffffffffff -0x8000000000000000',
  '.5 .5e3 .1_0 5. +.5 1e5 1E-3 1e308',
  '1:20 190:20:30 -1:2. 1_0:59',
  '2001-01-01 2001-1-1 2004-02-29 2001-01-01T1:2:3Z 2001-01-01t01:02:03.5+01:00 0000-01-01',
].flatMap((words) => words.split(' '))

const TEXT = [
  'yES nULL tRUE inf NaN << = a -',
  '0x 0xg 0o8 0b2 +0b-1 0x10000000000000000 +0x8000000000000000 -0x8000000000000001 1e309 .5e999',
  '. .. ._1 .1__0 1.2.3 1e e5 --1',
  '1:60 a:1 1:',
  '2001-02-29 1900-02-29 2001-13-01 2001-04-31 2001-01 2001-01-01T24:00:00Z 2001-01-01T1:2:3 2001-001-01',
].flatMap((words) => words.split(' '))

test.each(TYPED)('%j is more than text', (text) => {
  expect(looksTyped(text)).toBe(true)
})

test.each(TEXT)('%j is text', (text) => {
  expect(looksTyped(text)).toBe(false)
})

test('a time follows its date after spaces too', () => {
  expect(['2001-01-01 1:2:3', '2001-01-01   23:59:59,5', '2001-01-01 1:2'].map(looksTyped)).toEqual([true, true, false])
})
