import { decodeBase64, encodeBase64 } from '../../ignition/base64.ts'
import { sha256 } from '../../ignition/hash/sha256.ts'
import { sshKeyParts } from '../lint/sshKeyParts.ts'

/** The type and fingerprint of a public SSH key, as `ssh-keygen -l` prints it; undefined where it is none. */
export function describeSshKey(line: string): string | undefined {
  const { type, data } = sshKeyParts(line) ?? {}
  const bytes = data === undefined ? undefined : decodeBase64(data)
  if (type === undefined || !bytes || bytes.length === 0) return undefined
  return `**${type}** · \`SHA256:${encodeBase64(sha256(bytes)).replace(/=+$/, '')}\``
}
