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
  const fields = bytes && fieldsOf(bytes)
  const [first] = fields ?? []
  return (
    fields !== undefined && first !== undefined && isSame(first, bytesOf(type)) && fields.length >= leastFields(type)
  )
}

/** The fields of a key; undefined where the last one is cut off. */
function fieldsOf(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const fields: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined
    const end = at + 4 + new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
    if (end > bytes.length) return undefined
    fields.push(bytes.subarray(at + 4, end))
    at = end
  }
  return fields
}

/** How many fields a key of a type has at least: a part of them can look whole as well. */
function leastFields(type: string): number {
  const own = type.includes('rsa') || type.includes('ecdsa') ? 3 : type.includes('dss') ? 5 : 2
  return type.startsWith('sk-') ? own + 1 : own
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
