import { expect, test } from 'vitest'
import { hexText } from './hexText.ts'

test('bytes stand in lines of sixteen with their offset', () => {
  expect(hexText(Uint8Array.from({ length: 18 }, (_, index) => index))).toBe(
    '0000  00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f\n0010  10 11',
  )
})

test('of many bytes the first are shown', () => {
  const lines = hexText(new Uint8Array(513)).split('\n')
  expect([lines.length, lines.at(-1)]).toEqual([33, '…'])
})
