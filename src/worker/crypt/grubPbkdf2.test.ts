import { expect, test } from 'vitest'
import { grubPbkdf2 } from './grubPbkdf2.ts'

test('hashes as grub-mkpasswd-pbkdf2 does', async () => {
  const salt = Uint8Array.from({ length: 8 }, (_, at) => at)
  expect(await grubPbkdf2(new TextEncoder().encode('secret'), salt, 1000)).toBe(
    'grub.pbkdf2.sha512.1000.0001020304050607.BEF7DB1CB18F5B341660A6D8E6086ED7DA7FC4EAD32BB5AEBC04372A1766D0AF8CF10A4841A661305F76918A7A39D94BB26391E4ABAD4408C3A9C2BC526F8CFE',
  )
})
