import fc from 'fast-check'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodeDataUrl, escapeDataUrl } from './dataUrl.ts'
import { decodeDataUrl } from './decodeDataUrl.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('encodeDataUrl', () => {
  test.each([
    ['', 'data:,', ''],
    ['core', 'data:,core', ''],
    ["Az09-_.!~*'()", "data:,Az09-_.!~*'()", ''],
    ['a b', 'data:,a%20b', ''],
    ['äöü', 'data:;base64,w6TDtsO8', ''],
    ['z'.repeat(47), `data:,${'z'.repeat(47)}`, ''],
    ['z'.repeat(100), 'data:;base64,H4sIAAAAAAAC/6qiAwAEAAD//6Wyr61kAAAA', 'gzip'],
  ])('turns %j into %j', (text, source, compression) => {
    expect(encodeDataUrl(bytes(text), { compress: true })).toEqual({ source, compression })
  })

  test('does not pack where it must not', () => {
    const source = `data:,${'z'.repeat(100)}`
    expect(encodeDataUrl(bytes('z'.repeat(100)), { compress: false })).toEqual({ source, compression: '' })
  })

  test('packs only what gets shorter by more than four characters', () => {
    const repeated = (count: number): string => encodeDataUrl(bytes('z'.repeat(count)), { compress: true }).compression
    const first = Array.from({ length: 100 }, (_, count) => count).find((count) => repeated(count) === 'gzip')
    expect(first).toBe(48)
  })

  test('is undone by decoding', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map(bytes),
    )
    fc.assert(
      fc.property(content, fc.boolean(), (given, compress) => {
        const { source, compression } = encodeDataUrl(given, { compress })
        const decoded = decodeDataUrl(source)
        const carried = decoded.kind === 'content' ? decoded.content : bytes(decoded.problem)
        expect(Buffer.from(given).equals(compression === 'gzip' ? gunzipSync(carried) : carried)).toBe(true)
      }),
    )
  })
})

test('escapes each byte on its own', () => {
  expect(escapeDataUrl(bytes('ä%\n/'))).toBe('%C3%A4%25%0A%2F')
})
