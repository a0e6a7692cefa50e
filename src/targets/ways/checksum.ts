import { sha512 } from '../../ignition/hash/sha512.ts'

/** The checksum of some bytes as a config names it: `sha512-` and hexadecimal digits. */
export function checksum(content: Uint8Array): string {
  return `sha512-${Array.from(sha512(content), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
