import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import type { Image, ImageUser } from '../../images/image.ts'
import { imageUser } from '../../images/images.ts'
import { textsAt } from '../readResult.ts'
import { sshKeyOf, type SshKey } from './sshKey.ts'
import type { Login, MachineGroup, MachineUser, Password } from './user.ts'

/** The users that a config speaks of, in its order, and behind them those of the image that can log in. */
export function machineUsers(config: EmittedMap, image: Image): readonly MachineUser[] {
  const items = mapsAt(mapAt(config, 'passwd'), 'users')
  const named = new Set(items.map((item) => textAt(item, 'name')))
  const others = image.users.filter(({ name, shell }) => shell !== undefined && !named.has(name))
  return [...items.map((item) => userOf(item, image)), ...others.map(untouched)]
}

/** The groups that a config speaks of. */
export function machineGroups(config: EmittedMap, image: Image): readonly MachineGroup[] {
  const passwd = mapAt(config, 'passwd')
  const members = mapsAt(passwd, 'users').flatMap((user) =>
    textsAt(user, 'groups').map(({ text, from }) => ({ group: text, user: textAt(user, 'name') ?? '', from })),
  )
  return mapsAt(passwd, 'groups').map((item) => {
    const name = textAt(item, 'name') ?? ''
    return {
      name,
      from: item.from,
      state: stateOf(item, image.groups.includes(name)),
      id: numberAt(item, 'gid'),
      members: members.flatMap(({ group, user, from }) => (group === name ? [{ text: user, from }] : [])),
    }
  })
}

function stateOf(item: EmittedMap, isThere: boolean): 'made' | 'changed' | 'removed' {
  if (flagAt(item, 'shouldExist') === false) return 'removed'
  return isThere ? 'changed' : 'made'
}

function userOf(item: EmittedMap, image: Image): MachineUser {
  const name = textAt(item, 'name') ?? ''
  const known = imageUser(image, name)
  const keys = textsAt(item, 'sshAuthorizedKeys').map(sshKeyOf)
  const password = passwordOf(item)
  const state = stateOf(item, known !== undefined)
  const shell = filled(item, 'shell') ?? known?.shell
  return {
    name,
    from: item.from,
    state,
    home: filled(item, 'homeDir') ?? known?.home ?? `/home/${name}`,
    makesHome: state === 'made' && flagAt(item, 'noCreateHome') !== true,
    shell,
    id: numberAt(item, 'uid'),
    comment: filled(item, 'gecos'),
    isSystem: flagAt(item, 'system') === true,
    ownGroup: ownGroupOf(item, name, known !== undefined),
    groups: groupsOf(item, name, known),
    keys,
    password,
    login: state === 'removed' ? { ways: [], obstacle: undefined } : loginOf(keys, password, shell),
  }
}

const filled = (item: EmittedMap, key: string): string | undefined => textAt(item, key) || undefined

/** `usermod --groups` takes the place of the groups that a user of the image had; `useradd` makes a group for the user. */
function groupsOf(item: EmittedMap, name: string, known: ImageUser | undefined): readonly string[] {
  const groups = textsAt(item, 'groups').map(({ text }) => text)
  const primary = filled(item, 'primaryGroup') ?? (flagAt(item, 'noUserGroup') === true ? undefined : name)
  const kept = groups.length > 0 ? groups : (known?.groups ?? [])
  return [...new Set([...(primary === undefined ? [] : [primary]), ...kept])]
}

function ownGroupOf(item: EmittedMap, name: string, isInImage: boolean): string | number {
  const isInCommon = !isInImage && flagAt(item, 'noUserGroup') === true
  return filled(item, 'primaryGroup') ?? (isInCommon ? COMMON_GROUP : name)
}

/** What `useradd` gives users who get no group of their own. */
const COMMON_GROUP = 100

function passwordOf(item: EmittedMap): Password {
  const hash = textAt(item, 'passwordHash')
  const from = item.entries.get('passwordHash')?.from
  if (hash === undefined || from === undefined) return { kind: 'none' }
  if (hash === '' || hash.startsWith('*') || hash.startsWith('!')) return { kind: 'locked', from }
  return { kind: 'set', method: methodOf(hash), from }
}

/** The methods of crypt(5). */
function methodOf(hash: string): string {
  const prefix = METHODS.find(([start]) => hash.startsWith(start))
  return prefix?.[1] ?? 'an unknown method'
}

const METHODS = [
  ['$y$', 'yescrypt'],
  ['$gy$', 'gost-yescrypt'],
  ['$7$', 'scrypt'],
  ['$2', 'bcrypt'],
  ['$6$', 'SHA-512'],
  ['$5$', 'SHA-256'],
  ['$1$', 'MD5'],
] as const

const SHELLS_THAT_REFUSE = /\/(?:nologin|false)$/

function loginOf(keys: readonly SshKey[], password: Password, shell: string | undefined): Login {
  const ways = [
    ...(keys.some(({ type }) => type !== undefined) ? (['ssh'] as const) : []),
    ...(password.kind === 'set' ? (['console'] as const) : []),
  ]
  if (shell === undefined || !SHELLS_THAT_REFUSE.test(shell)) return { ways, obstacle: undefined }
  return { ways: [], obstacle: ways.length > 0 ? `the shell ${shell} lets nobody in` : undefined }
}

function untouched({ name, home, shell, groups }: ImageUser): MachineUser {
  return {
    name,
    from: undefined,
    state: 'in-image',
    home,
    makesHome: false,
    shell,
    id: undefined,
    comment: undefined,
    isSystem: false,
    ownGroup: name,
    groups,
    keys: [],
    password: { kind: 'none' },
    login: { ways: [], obstacle: undefined },
  }
}
