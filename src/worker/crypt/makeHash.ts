import bcrypt from 'bcryptjs'
import type { CryptRequest } from './cryptProtocol.ts'
import { grubPbkdf2 } from './grubPbkdf2.ts'
import { CRYPT_DIGITS, sha512Crypt } from './sha512Crypt.ts'

/** Hashes a password with a salt of its own; tells from time to time which share is done. */
export async function makeHash(
  { method, password, cost }: CryptRequest,
  onProgress: (share: number) => void,
): Promise<string> {
  const bytes = new TextEncoder().encode(password)
  switch (method) {
    case 'sha512':
      return drained(sha512Crypt(bytes, randomSalt(16), cost), onProgress)
    case 'bcrypt':
      return withBcrypt(password, await bcrypt.genSalt(cost), onProgress)
    case 'grub':
      return grubPbkdf2(bytes, crypto.getRandomValues(new Uint8Array(64)), cost)
  }
}

// A byte has as many values for each of the 64 characters.
const randomSalt = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => CRYPT_DIGITS.charAt(byte & 63)).join('')

function drained(work: Generator<number, string>, onProgress: (share: number) => void): string {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    onProgress(step.value)
  }
}

function withBcrypt(password: string, salt: string, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    bcrypt.hash(password, salt, (error, hash) => (hash === undefined ? reject(error) : resolve(hash)), onProgress)
  })
}
