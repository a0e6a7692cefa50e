import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gunzip } from './gunzip.ts'
import { gzip } from './gzip.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Content with repeats near and far, so that all kinds of blocks and matches come up. */
const contents = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .map((parts) =>
    Uint8Array.from(parts.flatMap(([part, count]) => Array.from({ length: count }, () => [...part]).flat())),
  )

describe('gunzip', () => {
  test('gives back what Butane packed', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(gunzip(gzip(content))).toEqual(content)
      }),
    )
  })

  test.each([0, 1, 6, 9])('gives back what zlib packed at level %i', (level) => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(gunzip(new Uint8Array(gzipSync(content, { level })))).toEqual(content)
      }),
      { numRuns: 15 },
    )
  })

  test('joins parts that stand behind one another', () => {
    const parts = Uint8Array.from([...gzip(bytes('one ')), ...gzip(bytes('two'))])
    expect(gunzip(parts)).toEqual(bytes('one two'))
  })

  test('passes over the name and the comment of a file', () => {
    const packed = gzip(bytes('content'))
    const named = [...packed.subarray(0, 3), 8 + 16, ...packed.subarray(4, 10), ...bytes('name\0comment\0')]
    expect(gunzip(Uint8Array.from([...named, ...packed.subarray(10)]))).toEqual(bytes('content'))
  })

  test.each([
    ['text', bytes('plain text')],
    ['nothing', new Uint8Array()],
    ['what is cut off', gzip(bytes('content of some length')).subarray(0, -3)],
    ['a wrong checksum', gzip(bytes('content')).map((byte, at, all) => (at === all.length - 8 ? byte ^ 1 : byte))],
    ['something behind it', Uint8Array.from([...gzip(bytes('content')), 1])],
  ])('refuses %s', (_, content) => {
    expect(gunzip(content)).toBeUndefined()
  })

  test('answers to broken data too', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, place, change) => {
        const packed = gzip(content)
        packed[place % packed.length] = (packed[place % packed.length] ?? 0) ^ change
        expect(() => gunzip(packed)).not.toThrow()
      }),
    )
  })
})
