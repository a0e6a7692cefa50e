import { userCreateAnd, userCreateDeprecated } from '../../report/catalogue/ignition2.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import type { Message } from './sourceRules.ts'

const CREATE_FIELDS = [
  'gecos',
  'groups',
  'homeDir',
  'noCreateHome',
  'noLogInit',
  'noUserGroup',
  'primaryGroup',
  'shell',
  'system',
  'uid',
]

/** A user: `create` and the fields that took its place. */
export function userWhole(user: EmittedMap): readonly Message[] {
  if (!user.entries.has('create')) return []
  const both = CREATE_FIELDS.filter((key) => user.entries.has(key))
  return [
    userCreateDeprecated,
    ...both.map(
      (key): Message =>
        (path) =>
          userCreateAnd(path, key),
    ),
  ]
}
