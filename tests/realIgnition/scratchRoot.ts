import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Image } from '../../src/images/image.ts'

/** Ids that are the same in every scratch root: users and groups of an image are told apart by them. */
export interface Ids {
  readonly users: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, number>
}

/** Makes a root that has what the image has before Ignition writes: its users, its groups and their homes. */
export function prepareRoot(root: string, image: Image): void {
  const ids = idsOf(image)
  mkdirSync(join(root, 'etc'))
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(root, 'etc', name), lines.map((line) => `${line}\n`).join(''))
  const groupOf = (user: string): number => ids.groups.get(user) ?? 0
  write(
    'passwd',
    image.users.map(({ name, home, shell = '/sbin/nologin' }) =>
      [name, 'x', ids.users.get(name), groupOf(name), '', home, shell].join(':'),
    ),
  )
  write(
    'group',
    [...ids.groups].map(([name, id]) => [name, 'x', id, membersOf(image, name).join(',')].join(':')),
  )
  write(
    'shadow',
    image.users.map(({ name }) => `${name}:*:19000::::::`),
  )
  write(
    'gshadow',
    [...ids.groups.keys()].map((name) => `${name}:!::`),
  )
  write('login.defs', ['UID_MIN 1000', 'UID_MAX 60000', 'GID_MIN 1000', 'GID_MAX 60000', 'USERGROUPS_ENAB yes'])
  for (const { name, home } of image.users) {
    if (home.startsWith('/dev/')) continue
    mkdirSync(join(root, home), { recursive: true })
    chownSync(join(root, home), ids.users.get(name) ?? 0, groupOf(name))
  }
}

function membersOf(image: Image, group: string): readonly string[] {
  return image.users.flatMap(({ name, groups }) => (name !== group && groups.includes(group) ? [name] : []))
}

function idsOf({ users, groups }: Image): Ids {
  const groupNames = [
    ...new Set([...users.map(({ name }) => name), ...users.flatMap((user) => user.groups), ...groups]),
  ]
  return {
    users: new Map(users.map(({ name }, index) => [name, name === 'root' ? 0 : 500 + index])),
    groups: new Map(groupNames.map((name, index) => [name, name === 'root' ? 0 : 500 + index])),
  }
}
