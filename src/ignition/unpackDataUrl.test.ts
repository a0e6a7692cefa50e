import { expect, test } from 'vitest'
import { unpackDataUrl } from './unpackDataUrl.ts'

const PACKED = 'data:;base64,H4sIAAAAAAAC/6qiAwAEAAD//6Wyr61kAAAA'

test('gives what a data URL carries, packed or not', () => {
  expect(unpackDataUrl('data:,a%20b', false)).toEqual(Uint8Array.from([0x61, 0x20, 0x62]))
  expect(unpackDataUrl(PACKED, true)).toEqual(new Uint8Array(100).fill(0x7a))
  expect(unpackDataUrl(PACKED, false)?.subarray(0, 2)).toEqual(Uint8Array.of(0x1f, 0x8b))
})

test.each([
  ['https://example.com/', false],
  ['data:;base64,!', false],
  ['data:,plain', true],
])('%s with packed=%s gives nothing', (url, isPacked) => {
  expect(unpackDataUrl(url, isPacked)).toBeUndefined()
})
