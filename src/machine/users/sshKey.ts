import { decodeBase64, encodeBase64 } from '../../ignition/base64.ts'
import { sha256 } from '../../ignition/hash/sha256.ts'
import type { TextWithOrigin } from '../readResult.ts'
import type { YamlPath } from '../../report/path.ts'

/** A public key of `authorized_keys`. */
export interface SshKey {
  /** `ED25519`, `RSA`…; undefined where the line is no key. */
  readonly type: string | undefined
  /** As `ssh-keygen -l` prints it. */
  readonly fingerprint: string | undefined
  readonly comment: string
  /** Restrictions before the key, such as `command="…"`. */
  readonly options: string
  readonly from: YamlPath
}

/** Reads one line of `authorized_keys` (sshd(8)): options, type, key in base64, comment. */
export function sshKeyOf({ text, from }: TextWithOrigin): SshKey {
  const found = KEY.exec(text.trim())
  const { options = '', type = '', key = '', comment = '' } = found?.groups ?? {}
  const bytes = decodeBase64(key)
  const isKey = bytes !== undefined && found !== null
  return {
    type: isKey ? nameOf(type) : undefined,
    fingerprint: isKey ? `SHA256:${encodeBase64(sha256(bytes)).replace(/=+$/, '')}` : undefined,
    comment: comment.trim(),
    options: options.trim(),
    from,
  }
}

const KEY =
  /^(?<options>(?:[^\s"]|"(?:[^"\\]|\\.)*")+\s+)??(?<type>(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]+)\s+(?<key>[\w+/]+={0,2})(?<comment>\s.*)?$/

function nameOf(type: string): string {
  const bare = type.replace(/@openssh\.com$/, '').replace(/-cert-v\d+$/, '')
  const hardware = bare.startsWith('sk-') ? '-SK' : ''
  if (bare.includes('ecdsa')) return `ECDSA${hardware}`
  if (bare.endsWith('ed25519')) return `ED25519${hardware}`
  return bare === 'ssh-dss' ? 'DSA' : bare.replace(/^ssh-/, '').toUpperCase()
}
