import { sha512 } from '@noble/hashes/sha2.js'

/** How much of the work is done: from 0 to 1. */
export type Share = number

/** Rounds without being named (crypt(5)). */
const USUAL_ROUNDS = 5000
const ROUNDS_A_STEP = 20_000

/** Hashes a password with SHA-512 as crypt(5) has it (`$6$`): in steps, each with the share that is done. */
export function* sha512Crypt(password: Uint8Array, salt: string, rounds: number): Generator<Share, string> {
  const saltBytes = new TextEncoder().encode(salt)
  let digest = firstDigest(password, saltBytes)
  const p = repeated(hashOfMany(password, password.length), password.length)
  const s = repeated(hashOfMany(saltBytes, 16 + (digest[0] ?? 0)), saltBytes.length)
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_A_STEP === 0) yield round / rounds
    const isOdd = (round & 1) === 1
    const hash = sha512.create().update(isOdd ? p : digest)
    if (round % 3 !== 0) hash.update(s)
    if (round % 7 !== 0) hash.update(p)
    digest = hash.update(isOdd ? digest : p).digest()
  }
  const named = rounds === USUAL_ROUNDS ? '' : `rounds=${rounds}$`
  return `$6$${named}${salt}$${spell(digest)}`
}

function firstDigest(password: Uint8Array, salt: Uint8Array): Uint8Array {
  const both = sha512.create().update(password).update(salt).update(password).digest()
  const hash = sha512.create().update(password).update(salt).update(repeated(both, password.length))
  for (let left = password.length; left > 0; left >>= 1) hash.update((left & 1) === 1 ? both : password)
  return hash.digest()
}

function hashOfMany(bytes: Uint8Array, times: number): Uint8Array {
  const hash = sha512.create()
  for (let left = times; left > 0; left -= 1) hash.update(bytes)
  return hash.digest()
}

function repeated(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0)
}

/** The characters of crypt(5), by their value. */
export const CRYPT_DIGITS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Three bytes make four characters; the bytes are taken from the three thirds of the digest, in turn. */
function spell(digest: Uint8Array): string {
  const groups = Array.from({ length: 21 }, (_, group) => {
    const places = [group, group + 21, group + 42]
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((at) => digest[places[(group + at) % 3] ?? 0] ?? 0)
    return digits((a << 16) | (b << 8) | c, 4)
  })
  return groups.join('') + digits(digest[63] ?? 0, 2)
}

const digits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) => CRYPT_DIGITS.charAt((value >>> (6 * at)) & 63)).join('')
