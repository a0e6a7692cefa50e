import { sshKeyDamaged, sshKeyPlaceholder, sshKeyWithoutType } from '../../../report/catalogue/hints.ts'
import type { YamlPath } from '../../../report/path.ts'
import type { ReportEntry } from '../../../report/report.ts'
import { group, groups, pathOf, texts } from '../../../translate/1-decode/group.ts'
import { isTemplate } from '../inlineText.ts'
import type { LintRule } from '../rule.ts'
import { isWholeSshKey, sshKeyParts } from '../sshKeyParts.ts'

/** A public key that nobody can log in with. */
export const sshKeyRule: LintRule = {
  code: 'ssh-key',
  find: ({ config, rangeAt }) =>
    groups(group(config, 'passwd'), 'users').flatMap((user) =>
      texts(user, 'ssh_authorized_keys').flatMap((key, index) => {
        const path = pathOf(user, 'ssh_authorized_keys', index)
        const found = sshKeyProblem(key.trim(), path)
        return found ? [{ ...found, range: rangeAt(path) }] : []
      }),
    ),
}

/** What is wrong with a line that should be a public key. */
export function sshKeyProblem(key: string, path: YamlPath): ReportEntry | undefined {
  // Several keys in one text, a comment or a private key: others speak of these, or nobody has to.
  if (isTemplate(key) || key.includes('\n') || key.startsWith('#') || key.includes('PRIVATE KEY')) return undefined
  const parts = sshKeyParts(key)
  if (!parts) return looksLikeData(key) ? sshKeyWithoutType(path) : sshKeyPlaceholder(path)
  const { type, data } = parts
  if (!/^[A-Za-z0-9+/]{24,}={0,2}$/.test(data)) return sshKeyPlaceholder(path)
  return isWholeSshKey(type, data) ? undefined : sshKeyDamaged(path)
}

const looksLikeData = (key: string): boolean => /^AAAA[A-Za-z0-9+/]{24,}={0,2}(\s|$)/.test(key)
