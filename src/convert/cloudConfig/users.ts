import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import {
  keyLeftOut,
  lockedPassword,
  plainPasswordLeftOut,
  valueLeftOut,
} from '../../report/catalogue/convertCloudConfig.ts'
import { child } from '../../report/path.ts'
import {
  groupFrom,
  isOff,
  isOn,
  itemsOf,
  textFile,
  textsFrom,
  wordAt,
  wordOf,
  wordsOf,
  type Cloud,
  type Made,
} from './cloud.ts'

/** Users, with their keys, groups and what they may do as root. */
export function madeOfUsers(value: Emitted, cloud: Cloud): Made {
  const items = value.kind === 'map' ? [value] : itemsOf(value)
  const users = items.flatMap((item) => userOf(item, cloud) ?? [])
  const sudoers = items.flatMap((item) => (item.kind === 'map' ? sudoersOf(item, cloud) : []))
  return { users, files: sudoers }
}

/** Groups, with the users that are to be in them. */
export function madeOfGroups(value: Emitted): Made {
  const named = value.kind === 'map' ? [value] : itemsOf(value)
  const groups = named.flatMap((item) =>
    item.kind === 'map'
      ? [...item.entries].map(([name, members]) => ({ name, members: wordsOf(members), from: item.from }))
      : wordsOf(item).map((name) => ({ name, members: [], from: item.from })),
  )
  return {
    groups: groups.map(({ name, from }) => groupFrom(from, { name })),
    users: groups.flatMap(({ name, members, from }) =>
      members.map((member) => groupFrom(from, { name: member, groups: textsFrom(from, [name]) })),
    ),
  }
}

/** Keys that are for the user that the image comes with. */
export function madeOfKeys(value: Emitted, { defaultUser }: Cloud): Made {
  const keys = textsFrom(value.from, keysOf(value))
  return keys ? { users: [groupFrom(value.from, { name: defaultUser, sshAuthorizedKeys: keys })] } : {}
}

/** A password for that user. */
export function madeOfPassword(value: Emitted, cloud: Cloud): Made {
  return { users: passwordOf(cloud.defaultUser, value, cloud) }
}

/** Passwords of several users. */
export function madeOfPasswords(value: Emitted, cloud: Cloud): Made {
  if (value.kind !== 'map') return {}
  const listed = value.entries.get('list')
  const lines = listed?.kind === 'list' ? wordsOf(listed) : (wordOf(listed) ?? '').split('\n')
  const pairs = lines.flatMap((line) => {
    const [, name, password] = /^\s*([^:\s]+):(.*)$/.exec(line) ?? []
    return name !== undefined && listed ? [{ name, password: password?.trim() ?? '', from: listed.from }] : []
  })
  const named = itemsOf(value.entries.get('users')).flatMap((item) =>
    item.kind === 'map'
      ? [{ name: wordAt(item, 'name') ?? '', password: wordAt(item, 'password') ?? '', from: item.from }]
      : [],
  )
  return {
    users: [...pairs, ...named].flatMap(({ name, password, from }) => {
      if (isHash(password)) return [groupFrom(from, { name, passwordHash: password })]
      cloud.lose((path) => plainPasswordLeftOut(path, name), from)
      return []
    }),
  }
}

function userOf(item: Emitted, cloud: Cloud): readonly EmittedMap[] | undefined {
  if (item.kind !== 'map') {
    const names = wordsOf(item)
    return names.map((name) => groupFrom(item.from, { name: name === 'default' ? cloud.defaultUser : name }))
  }
  const name = wordAt(item, 'name')
  if (name === undefined) return undefined
  sayLeftOut(item, cloud)
  return [madeUser(item, name === 'default' ? cloud.defaultUser : name), ...passwordsOf(item, name, cloud)]
}

function sayLeftOut({ from, entries }: EmittedMap, { lose }: Cloud): void {
  for (const key of entries.keys()) {
    const reason = leftOut.get(key)
    if (reason !== undefined) lose((path) => keyLeftOut(path, reason), child(from, key))
  }
}

function madeUser(item: EmittedMap, name: string): EmittedMap {
  const { from } = item
  return groupFrom(from, {
    name,
    uid: numberOf(item.entries.get('uid')),
    gecos: wordAt(item, 'gecos'),
    homeDir: wordAt(item, 'homedir'),
    shell: wordAt(item, 'shell'),
    primaryGroup: wordOf(eitherOf(item, 'primary_group')),
    groups: textsFrom(from, groupsOf(item)),
    system: flagOf(item.entries.get('system')),
    noCreateHome: flagOf(eitherOf(item, 'no_create_home')),
    noUserGroup: flagOf(eitherOf(item, 'no_user_group')),
    noLogInit: flagOf(eitherOf(item, 'no_log_init')),
    sshAuthorizedKeys: textsFrom(from, keysOf(eitherOf(item, 'ssh_authorized_keys'))),
  })
}

/** What stands under a key, which older texts write with dashes. */
const eitherOf = ({ entries }: EmittedMap, key: string): Emitted | undefined =>
  entries.get(key) ?? entries.get(key.replaceAll('_', '-'))

function groupsOf({ entries }: EmittedMap): readonly string[] {
  const groups = entries.get('groups')
  return groups?.kind === 'map' ? [...groups.entries.keys()] : wordsOf(groups)
}

/** Keys have commas in them. */
const keysOf = (value: Emitted | undefined): readonly string[] =>
  itemsOf(value).flatMap((item) => (wordOf(item) ?? '').split('\n').filter((key) => key.trim() !== ''))

const numberOf = (value: Emitted | undefined): number | undefined => {
  const word = wordOf(value)
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : undefined
}

const flagOf = (value: Emitted | undefined): boolean | undefined => (isOn(value) ? true : undefined)

function passwordsOf(user: EmittedMap, name: string, cloud: Cloud): readonly EmittedMap[] {
  const { entries } = user
  const hashed = entries.get('hashed_passwd') ?? entries.get('passwd')
  const plain = entries.get('plain_text_passwd')
  if (plain) cloud.lose((path) => plainPasswordLeftOut(path, name), plain.from)
  if (!hashed) return []
  if (isOff(eitherOf(user, 'lock_passwd'))) return passwordOf(name, hashed, cloud)
  cloud.lose((path) => lockedPassword(path, name), hashed.from)
  return []
}

function passwordOf(name: string, value: Emitted, { lose }: Cloud): readonly EmittedMap[] {
  const password = wordOf(value) ?? ''
  if (isHash(password)) return [groupFrom(value.from, { name, passwordHash: password })]
  if (password !== '' && !/^[!*]+$/.test(password)) lose((path) => plainPasswordLeftOut(path, name), value.from)
  return []
}

const isHash = (password: string): boolean => /^\$\w+\$/.test(password)

function sudoersOf(user: EmittedMap, { lose }: Cloud): readonly EmittedMap[] {
  const name = wordAt(user, 'name') ?? ''
  const value = user.entries.get('sudo')
  if (!value || isOff(value)) return []
  const rules = itemsOf(value).flatMap((item) => wordOf(item) ?? [])
  if (rules.length === 0) return []
  if (/[./~\n]/.test(name)) {
    lose(
      (path) => valueLeftOut(path, `the sudo rules of ${name}`, 'A file in `/etc/sudoers.d` cannot have this name.'),
      value.from,
    )
    return []
  }
  return [textFile(value.from, `/etc/sudoers.d/90-${name}`, rules.map((rule) => `${name} ${rule}\n`).join(''), 0o440)]
}

/** Keys of users that nothing in Ignition stands for. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['ssh_import_id', 'Ignition fetches no keys. Paste them into `ssh_authorized_keys`.'],
  ['ssh-import-id', 'Ignition fetches no keys. Paste them into `ssh_authorized_keys`.'],
  ['coreos-ssh-import-github', 'Ignition fetches no keys. Paste them into `ssh_authorized_keys`.'],
  ['coreos-ssh-import-url', 'Ignition fetches no keys. Paste them into `ssh_authorized_keys`.'],
  ['ssh_redirect_user', 'Give the user no key instead.'],
  ['expiredate', 'Ignition sets no date. Run `chage` from a unit.'],
  ['inactive', 'Ignition sets no date. Run `chage` from a unit.'],
  ['selinux_user', 'Run `semanage` from a unit.'],
  ['snapuser', 'The image has no snaps.'],
  ['doas', 'The image has sudo, not doas.'],
])
