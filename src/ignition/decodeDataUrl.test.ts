import { expect, test } from 'vitest'
import { decodeDataUrl } from './decodeDataUrl.ts'

test.each([
  ['data:,', ''],
  ['data:,a%20b', 'a b'],
  ['data:;base64,YWJj', 'abc'],
  ['data:;base64,YW\nJj', 'abc'],
  ['data:text/plain;charset=utf-8,a%41', 'aA'],
  [String.raw`data:text/plain;title="a,b\",c;base64,",x`, 'x'],
  ['data:text/plain;base64=1,YWJj', 'YWJj'],
])('reads %j as %j', (url, text) => {
  const decoded = decodeDataUrl(url)
  expect(decoded.kind === 'content' && new TextDecoder().decode(decoded.content)).toBe(text)
})

test.each([
  ['http://x', 'missing data prefix'],
  ['data:abc', 'missing media type slash'],
  ['data:,a b', 'invalid data character'],
  ['data:,%4', 'rfc2396: unexpected end of unescape sequence'],
  ['data:;base64,YWJ', 'illegal base64 data'],
  ['data:;base32,YWJj', 'expected base64, got base32'],
])('refuses %j: %s', (url, problem) => {
  expect(decodeDataUrl(url)).toEqual({ kind: 'invalid', problem })
})
