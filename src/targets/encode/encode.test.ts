import fc from 'fast-check'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encode, encodedSize, type Encoding } from './encode.ts'
import { longestHyperVValue, splitKeys } from './splitKeys.ts'

const decoders: Readonly<Record<Encoding, (text: string) => string>> = {
  raw: (text) => text,
  base64: (text) => Buffer.from(text, 'base64').toString(),
  'gzip+base64': (text) => gunzipSync(Buffer.from(text, 'base64')).toString(),
}

const text = fc.string({ unit: 'binary' }).map((value) => Buffer.from(value).toString())

test.each(['raw', 'base64', 'gzip+base64'] as const)(
  '%s is decoded to the config, and its size is its bytes',
  (encoding) => {
    fc.assert(
      fc.property(text, (config) => {
        const encoded = encode(config, encoding)
        expect(decoders[encoding](encoded)).toBe(config)
        expect(encodedSize(config, encoding)).toBe(Buffer.byteLength(encoded))
      }),
    )
  },
)

test('split keys are put together to the config, none of them too long', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (config, longest) => {
      const parts = splitKeys(config, longest)
      expect(parts.map(({ value }) => value).join('')).toBe(config)
      expect(parts.map(({ key }) => key)).toEqual(parts.map((_, index) => `ignition.config.${index}`))
      expect(Math.max(...parts.map(({ value }) => Buffer.byteLength(value)))).toBeLessThanOrEqual(longest)
    }),
  )
})

test('a config is cut at what Hyper-V hands over', () => {
  expect(splitKeys('x'.repeat(longestHyperVValue * 2 + 1)).map(({ value }) => value.length)).toEqual([990, 990, 1])
  expect(splitKeys(`${'x'.repeat(989)}é`).map(({ key }) => key)).toEqual(['ignition.config.0', 'ignition.config.1'])
})
