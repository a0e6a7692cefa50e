import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sha256 } from './sha256.ts'
import { sha512 } from './sha512.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe.each([
  ['sha256', sha256],
  ['sha512', sha512],
] as const)('%s', (name, hash) => {
  const reference = (content: Uint8Array): string => createHash(name).update(content).digest('hex')

  test('is that of a trusted implementation, for any content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (content) => {
        expect(hex(hash(content))).toBe(reference(content))
      }),
    )
  })

  test.each([0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 200_000])('at a length of %i', (length) => {
    const content = Uint8Array.from({ length }, (_, at) => at & 0xff)
    expect(hex(hash(content))).toBe(reference(content))
  })
})
