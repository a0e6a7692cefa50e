import { expect, test } from 'vitest'
import { isWholeSshKey } from './sshKeyParts.ts'

const type = 'ecdsa-sha2-nistp384'
const data =
  'AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBDDWDFHznRU9u4QjSn0njjn40UL+XC08pxdZSy/IXRIKuC+SIDg9LdR4JGTCwe8rtcrH97Z1bkNRMOWgGj09bR7yOFyiGSCDX8sk+pIEidLqPXyUSMjfU7XSBuPsQdmp+Q=='

test('a key is whole only with all of its fields', () => {
  expect(isWholeSshKey(type, data)).toBe(true)
  const beginnings = Array.from({ length: data.length / 4 - 1 }, (_, at) => data.slice(0, 4 * (at + 1)))
  expect(beginnings.filter((part) => isWholeSshKey(type, part))).toEqual([])
})

test('a key is of the type that stands before it', () => {
  expect(isWholeSshKey('ssh-ed25519', data)).toBe(false)
})
