import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from './base64.ts'

test('encodes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})

test('decodes what it encodes, line breaks or not', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64(bytes).replaceAll(/.{4}/g, '$&\r\n')
      expect(decodeBase64(text)).toEqual(bytes)
    }),
  )
})

test.each(['a', 'ab', 'abc', 'ab=c', '====', 'a===', 'abcd=', 'ab==ab==', 'a-_=', 'abcä', 'ab c'])(
  'refuses %j',
  (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  },
)
