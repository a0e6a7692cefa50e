import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, itemsAt, mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import type { Image } from '../../images/image.ts'
import { imageUser } from '../../images/images.ts'
import { fails, mayFail, type Finding } from '../finding.ts'

/**
 * What is wrong with users and groups as the machine has them: names that nothing makes, numbers that are taken. What an image
 * has is known in part, so a name that is not known here only may be missing.
 */
export function checkNames(config: EmittedMap, image: Image): readonly Finding[] {
  const names = namesOf(config, image)
  const passwd = mapAt(config, 'passwd')
  return [
    ...mapsAt(passwd, 'groups').flatMap((group) => checkGroup(group, image)),
    ...takenNumbers(mapsAt(passwd, 'groups'), 'gid', 'groups'),
    ...mapsAt(passwd, 'users').flatMap((user) => checkMemberships(user, names)),
    ...takenNumbers(mapsAt(passwd, 'users'), 'uid', 'users'),
    ...numbersGivenBefore(mapsAt(passwd, 'users')),
    ...checkOwners(config, names),
  ]
}

interface KnownNames {
  readonly users: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

function namesOf(config: EmittedMap, image: Image): KnownNames {
  const passwd = mapAt(config, 'passwd')
  const users = mapsAt(passwd, 'users').filter(isMade)
  const madeUsers = users.map((user) => textAt(user, 'name') ?? '')
  const ownGroups = users.filter((user) => flagAt(user, 'noUserGroup') !== true && !textAt(user, 'primaryGroup'))
  const imageUsers = image.users.map(({ name }) => name)
  const madeGroups = mapsAt(passwd, 'groups').filter(isMade)
  return {
    users: new Set([...imageUsers, ...madeUsers]),
    groups: new Set([
      ...imageUsers,
      ...image.groups,
      ...[...ownGroups, ...madeGroups].map((item) => textAt(item, 'name') ?? ''),
    ]),
  }
}

const isMade = (item: EmittedMap): boolean => flagAt(item, 'shouldExist') !== false

function checkGroup(group: EmittedMap, image: Image): readonly Finding[] {
  const name = textAt(group, 'name') ?? ''
  const isOfUser = imageUser(image, name) !== undefined
  if (name === '') return [fails('A group needs a name.', group.from)]
  if (!isMade(group)) {
    return isOfUser
      ? [fails(`The group ${name} is that of a user of the image and cannot be removed.`, group.from)]
      : []
  }
  const isThere = image.groups.includes(name) || isOfUser
  return isThere
    ? [mayFail(`${image.name} has the group ${name} already: Ignition before 2.25 fails there.`, group.from)]
    : []
}

/** Numbers of root, and numbers that stand twice. */
function takenNumbers(items: readonly EmittedMap[], key: string, what: string): readonly Finding[] {
  const seen = new Set([0])
  return items.filter(isMade).flatMap((item) => {
    const number = numberAt(item, key)
    if (number === undefined || textAt(item, 'name') === 'root') return []
    if (seen.has(number)) return [fails(`Two ${what} have the number ${number}.`, item.from)]
    seen.add(number)
    return []
  })
}

/** Users without a number get the first free one from 1000 on, and may so take that of a later user. */
function numbersGivenBefore(users: readonly EmittedMap[]): readonly Finding[] {
  return users.flatMap((user, index) => {
    const number = numberAt(user, 'uid') ?? 0
    const given = users.slice(0, index).filter((earlier) => isMade(earlier) && numberAt(earlier, 'uid') === undefined)
    const isGiven = number >= FIRST_FREE && number < FIRST_FREE + given.length
    return isGiven ? [mayFail(`The number ${number} may be given to a user above, who has none.`, user.from)] : []
  })
}

const FIRST_FREE = 1000

function checkMemberships(user: EmittedMap, { groups }: KnownNames): readonly Finding[] {
  const named = [user.entries.get('primaryGroup'), ...itemsAt(user, 'groups')]
  return named.flatMap((group) => {
    const name = group?.kind === 'scalar' ? String(group.value) : ''
    if (group === undefined || name === '' || groups.has(name)) return []
    return [mayFail(`The group ${name} has to be in the image; the config does not make it.`, group.from)]
  })
}

function checkOwners(config: EmittedMap, names: KnownNames): readonly Finding[] {
  const storage = mapAt(config, 'storage')
  const nodes = ['directories', 'files', 'links'].flatMap((key) => mapsAt(storage, key))
  return nodes.flatMap((node) => [
    ...checkOwner(mapAt(node, 'user'), 'user', names.users),
    ...checkOwner(mapAt(node, 'group'), 'group', names.groups),
  ])
}

function checkOwner(owner: EmittedMap | undefined, what: string, known: ReadonlySet<string>): readonly Finding[] {
  const name = textAt(owner, 'name') ?? ''
  if (owner === undefined || name === '' || known.has(name) || numberAt(owner, 'id') !== undefined) return []
  return [mayFail(`The ${what} ${name} has to be in the image; the config does not make it.`, owner.from)]
}
