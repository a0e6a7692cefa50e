import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

test('decodes UTF-8, and UTF-16 by its byte order mark', () => {
  expect(decodeText(Uint8Array.of(0x61, 0xc3, 0xa9))).toBe('aé')
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xe9, 0))).toBe('aé')
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0xe9))).toBe('aé')
})

test('keeps bytes that are no text where they are', () => {
  expect(decodeText(Uint8Array.of(0x61, 0xff, 0x62))).toBe('a\udcffb')
})
