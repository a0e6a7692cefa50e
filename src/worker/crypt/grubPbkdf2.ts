import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Hashes a password for GRUB, as `grub-mkpasswd-pbkdf2` does. */
export async function grubPbkdf2(password: Uint8Array, salt: Uint8Array, rounds: number): Promise<string> {
  const key = await pbkdf2Async(sha512, password, salt, { c: rounds, dkLen: 64 })
  return `grub.pbkdf2.sha512.${rounds}.${bytesToHex(salt).toUpperCase()}.${bytesToHex(key).toUpperCase()}`
}
