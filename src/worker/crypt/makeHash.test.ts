import bcrypt from 'bcryptjs'
import { expect, test } from 'vitest'
import { makeHash } from './makeHash.ts'

const nothing = (): void => undefined

test('bcrypt makes hashes of its newest kind, which fit the password', async () => {
  const hash = await makeHash({ method: 'bcrypt', password: 'pässwörd ☃', cost: 4 }, nothing)
  expect(hash).toMatch(/^\$2b\$04\$[./0-9A-Za-z]{53}$/)
  expect(await bcrypt.compare('pässwörd ☃', hash)).toBe(true)
})

test('bcrypt agrees with crypt(3)', async () => {
  expect(await bcrypt.hash('pässwörd ☃', '$2b$04$abcdefghijklmnopqrstuu')).toBe(
    '$2b$04$abcdefghijklmnopqrstuu4SmA3hVMbWKmJVGcHRDZ6Y7bUU/SMZe',
  )
})

test('every hash has a salt of its own', async () => {
  const make = () => makeHash({ method: 'sha512', password: 'a', cost: 1000 }, nothing)
  const [first, second] = await Promise.all([make(), make()])
  expect(first).toMatch(/^\$6\$rounds=1000\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{86}$/)
  expect(second).not.toBe(first)
})

test('GRUB gets a salt as long as the hash', async () => {
  const hash = await makeHash({ method: 'grub', password: 'a', cost: 10 }, nothing)
  expect(hash).toMatch(/^grub\.pbkdf2\.sha512\.10\.[0-9A-F]{128}\.[0-9A-F]{128}$/)
})
