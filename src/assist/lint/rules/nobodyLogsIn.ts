import { nobodyLogsIn } from '../../../report/catalogue/hints.ts'
import { yamlPath } from '../../../report/path.ts'
import { group, groups, text, texts, type Group } from '../../../translate/1-decode/group.ts'
import type { LintDocument } from '../lintDocument.ts'
import type { LintRule } from '../rule.ts'
import { unitsOf } from '../units.ts'

/** Users without a key and a password, and no other way in. */
export const nobodyLogsInRule: LintRule = {
  code: 'nobody-logs-in',
  find: (document, { isAlone = false }) => {
    const { config, spec, rangeAt } = document
    const users = groups(group(config, 'passwd'), 'users')
    // OpenShift brings keys from its installer.
    if (spec.variant === 'openshift' || users.some(hasCredential)) return []
    // A cloud gives keys to the user of the image; what comes up alone has those of its config.
    if (!isAlone && !users.some(isPerson)) return []
    if (takesMore(config) || hasOtherWay(document)) return []
    const path = yamlPath('passwd', 'users')
    const { start } = rangeAt(path)
    return [{ ...nobodyLogsIn(path), range: { start, end: start } }]
  },
}

// Most users without a key are there for a service; those who may become root are there to log in.
function isPerson(user: Group): boolean {
  if (user.fields.get('system') === true || user.fields.get('should_exist') === false) return false
  if (/nologin|false$/.test(text(user, 'shell') ?? '')) return false
  return text(user, 'name') === 'core' || texts(user, 'groups').some((name) => name === 'sudo' || name === 'wheel')
}

function hasCredential(user: Group): boolean {
  const keys = [...texts(user, 'ssh_authorized_keys'), ...texts(user, 'ssh_authorized_keys_local')]
  return keys.length > 0 || text(user, 'password_hash') !== undefined
}

// Another config that is merged may bring keys.
function takesMore(config: Group): boolean {
  const more = group(group(config, 'ignition'), 'config')
  return groups(more, 'merge').length > 0 || group(more, 'replace') !== undefined
}

// Keys in a file, a console that logs in by itself, or a program that fetches keys.
function hasOtherWay(document: LintDocument): boolean {
  const storage = group(document.config, 'storage')
  const paths = ['files', 'links'].flatMap((kind) => groups(storage, kind)).map((node) => text(node, 'path') ?? '')
  if (groups(storage, 'trees').length > 0) return true
  if (paths.some((path) => /authorized_keys|\/etc\/(?:shadow|passwd)$|getty|sshd/.test(path))) return true
  return unitsOf(document).some(
    ({ name, allOptions }) =>
      /getty|sshkeys|tailscale|teleport/.test(name) ||
      allOptions.some(({ value }) => /autologin|authorized_keys|ssh-key/.test(value)),
  )
}
