import { escapeDataUrl } from '../../ignition/dataUrl.ts'
import { bytesOf } from '../../ignition/bytes.ts'
import { map, scalar, type EmittedMap } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { group, text, type Group } from '../../translate/1-decode/group.ts'

/** The file that the sections `update` and `locksmith` make. */
export function updateFile(config: Group): readonly EmittedMap[] {
  const [update, locksmith] = [group(config, 'update'), group(config, 'locksmith')]
  const contents = updateLines(update) + locksmithLines(locksmith)
  const from = update?.path ?? locksmith?.path
  if (contents === '' || from === undefined) return []
  return [
    map(from, [
      ['filesystem', scalar(from, 'root')],
      ['path', scalar(from, '/etc/coreos/update.conf')],
      [
        'contents',
        map(from, [
          ['source', scalar(from, `data:,${escapeDataUrl(bytesOf(contents))}`)],
          ['verification', map(from, [])],
        ]),
      ],
      ['mode', scalar(from, 0o644)],
    ]),
  ]
}

const UPDATE = [
  ['server', 'SERVER'],
  ['pcr_policy_server', 'PCR_POLICY_SERVER'],
  ['download_user', 'DOWNLOAD_USER'],
  ['download_password', 'DOWNLOAD_PASSWORD'],
  ['machine_alias', 'MACHINE_ALIAS'],
] as const

function updateLines(update: Group | undefined): string {
  const channel = text(update, 'group')
  const others = UPDATE.map(([name, variable]) => {
    const value = text(update, name)
    return value ? `\n${variable}=${value}` : ''
  })
  return (channel ? `GROUP=${lowerCase(channel)}` : '') + others.join('')
}

// As Go does it: letter by letter, one for each.
const lowerCase = (text: string): string =>
  Array.from(text, (character) => Array.from(character.toLowerCase())[0] ?? '').join('')

const LOCKSMITH = [
  ['reboot_strategy', 'REBOOT_STRATEGY'],
  ['window_start', 'LOCKSMITHD_REBOOT_WINDOW_START'],
  ['window_length', 'LOCKSMITHD_REBOOT_WINDOW_LENGTH'],
  ['group', 'LOCKSMITHD_GROUP'],
  ['etcd_endpoints', 'LOCKSMITHD_ENDPOINT'],
  ['etcd_cafile', 'LOCKSMITHD_ETCD_CAFILE'],
  ['etcd_certfile', 'LOCKSMITHD_ETCD_CERTFILE'],
  ['etcd_keyfile', 'LOCKSMITHD_ETCD_KEYFILE'],
] as const

function locksmithLines(locksmith: Group | undefined): string {
  const lines = LOCKSMITH.map(([name, variable]) => {
    const value = text(locksmith, name)
    return value === undefined ? '' : `\n${variable}=${quoteText(value)}`
  })
  return lines.join('')
}
