import { expect, test } from 'vitest'
import { hashAdvice } from './hashAdvice.ts'

test('a password in clear is not kept', () => {
  expect(hashAdvice('hunter2', false)).toBe(
    'This is no hash, so it is not written. To set this password, press “Set a password…”.',
  )
})

test.each(['', '*', '!', '$6$abc$def', '$y$j9T$abc$def', '{{ hash }}', '${hash}'])('%s is kept', (text) => {
  expect(hashAdvice(text, false)).toBeUndefined()
})

test('GRUB has hashes of its own', () => {
  expect(hashAdvice('$6$abc$def', true)).toBe('A hash for GRUB begins with grub.pbkdf2.sha512.')
  expect(hashAdvice('grub.pbkdf2.sha512.10000.AA.BB', true)).toBeUndefined()
})
