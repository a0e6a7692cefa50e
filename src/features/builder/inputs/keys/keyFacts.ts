import { sshKeyParts } from '../../../../assist/lint/sshKeyParts.ts'
import { decodeBase64 } from '../../../../ignition/base64.ts'
import { sshKeyOf } from '../../../../machine/users/sshKey.ts'
import { yamlPath } from '../../../../report/path.ts'

/** What a line of `authorized_keys` says of itself. */
export interface KeyFacts {
  /** `ED25519`, `RSA 3072`…; undefined where the line is no key. */
  readonly kind: string | undefined
  readonly fingerprint: string | undefined
  readonly comment: string
  /** Restrictions in front of the key. */
  readonly options: string
  /** Why the key is not good enough although it is whole. */
  readonly weakness: string | undefined
}

const SHORTEST_RSA = 2048

/** Reads a public SSH key. */
export function keyFacts(line: string): KeyFacts {
  const { type, fingerprint, comment, options } = sshKeyOf({ text: line, from: yamlPath() })
  const bits = type?.startsWith('RSA') || type?.startsWith('ECDSA') ? keyBits(line) : undefined
  return {
    kind: type && bits !== undefined ? `${type} ${bits}` : type,
    fingerprint,
    comment,
    options,
    weakness: weaknessOf(type, bits),
  }
}

function weaknessOf(type: string | undefined, bits: number | undefined): string | undefined {
  if (type === 'DSA') return 'OpenSSH no longer takes DSA keys. Make one with ssh-keygen -t ed25519.'
  if (type !== 'RSA' || bits === undefined || bits >= SHORTEST_RSA) return undefined
  return `${bits} bits are too few for RSA, and new releases refuse them. Make one with ssh-keygen -t ed25519.`
}

/** The size of a key as `ssh-keygen -l` counts it: of RSA that of the modulus, of ECDSA that of the curve. */
function keyBits(line: string): number | undefined {
  const { type = '', data = '' } = sshKeyParts(line) ?? {}
  const curve = /nistp(\d+)/.exec(type)?.[1]
  if (curve !== undefined) return Number(curve)
  const [, , modulus] = fieldsOf(decodeBase64(data) ?? new Uint8Array())
  return modulus && bitLength(modulus)
}

/** The fields of a key, each with its length in front (RFC 4253). */
function fieldsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const fields: Uint8Array[] = []
  let at = 0
  while (at + 4 <= bytes.length) {
    const end = at + 4 + new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
    if (end > bytes.length) return fields
    fields.push(bytes.subarray(at + 4, end))
    at = end
  }
  return fields
}

function bitLength(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0)
  return first < 0 ? 0 : 8 * (number.length - first) - Math.clz32(number[first] ?? 0) + 24
}
