import { decodeBase64 } from '../../ignition/base64.ts'
import { bytesOf } from '../../ignition/bytes.ts'

/** The type of a public SSH key and its data in Base64. */
export interface SshKeyParts {
  readonly type: string
  readonly data: string
}

const keyTypes =
  /(?:^|\s)((?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v01)?(?:@openssh\.com)?)\s+(\S+)/

/** Reads a line of an `authorized_keys` file; options may stand before the type. Undefined where it names no type. */
export function sshKeyParts(line: string): SshKeyParts | undefined {
  const [, type, data] = keyTypes.exec(line) ?? []
  return type === undefined || data === undefined ? undefined : { type, data }
}

/** Whether the data of a key is complete and of the type that stands before it (RFC 4253: fields with their length first). */
export function isWholeSshKey(type: string, data: string): boolean {
  const bytes = decodeBase64(data)
  if (!bytes) return false
  let at = 0
  let isFirst = true
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return false
    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
    const end = at + 4 + length
    if (end > bytes.length) return false
    if (isFirst && !isSame(bytes.subarray(at + 4, end), bytesOf(type))) return false
    isFirst = false
    at = end
  }
  return !isFirst
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
