import { list, map, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { joined } from '../../report/catalogue/convert.ts'
import type { YamlEntry, YamlItem } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, fromOf, listEntry, mapEntry, mapOf } from './entries.ts'

const USER =
  'name uid gecos homeDir shell primaryGroup groups system noCreateHome noUserGroup noLogInit passwordHash sshAuthorizedKeys'

/** The section `passwd`. What stood under `create` stands beside the name now, and each name once. */
export function passwdEntries(converting: Converting): readonly YamlEntry[] {
  const section = mapAt(converting.ignition, 'passwd')
  if (!section) return []
  const users = combine(mapsAt(section, 'users').map(withoutCreate), converting)
  const groups = combine(mapsAt(section, 'groups'), converting)
  const items = (all: readonly EmittedMap[], keys: string): readonly YamlItem[] =>
    all.map((one) => ({ value: mapOf(copied(one, keys)), from: one.from }))
  return mapEntry(
    'passwd',
    [
      ...listEntry('users', items(users, USER), fromOf(section, 'users')),
      ...listEntry('groups', items(groups, 'name gid passwordHash system'), fromOf(section, 'groups')),
    ],
    section.from,
  )
}

function withoutCreate(user: EmittedMap): EmittedMap {
  const create = mapAt(user, 'create')
  return create ? map(user.from, [...create.entries, ...user.entries]) : user
}

function combine(all: readonly EmittedMap[], { lose }: Converting): readonly EmittedMap[] {
  const byName = new Map<string, EmittedMap>()
  for (const one of all) {
    const name = textAt(one, 'name') ?? ''
    const earlier = byName.get(name)
    if (earlier) lose((path) => joined(path, name), one.from)
    byName.set(name, earlier ? joinMaps(earlier, one) : one)
  }
  return [...byName.values()]
}

// Later fields win, lists grow.
function joinMaps(earlier: EmittedMap, later: EmittedMap): EmittedMap {
  const entries = new Map(earlier.entries)
  for (const [key, value] of later.entries) entries.set(key, joinValues(entries.get(key), value))
  return map(earlier.from, entries)
}

function joinValues(earlier: Emitted | undefined, later: Emitted): Emitted {
  if (earlier?.kind !== 'list' || later.kind !== 'list') return later
  return list(earlier.from, [...earlier.items, ...later.items])
}
