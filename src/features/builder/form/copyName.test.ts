import { expect, test } from 'vitest'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import { fieldsOf } from '../../../spec/fieldsOf.ts'
import { findSpec } from '../../../spec/registry.ts'
import { readForm } from '../../../yaml/edit/formReading.ts'
import { copyName } from './copyName.ts'

/** The group of the items of a list. */
function itemOf(...path: readonly string[]): ResolvedGroup {
  const spec = findSpec('fcos', '1.6.0')
  if (!spec) throw new Error('no such spec')
  let field: ResolvedField | undefined = fieldsOf(spec)
  for (const key of path) field = field?.kind === 'group' ? field.fields.get(key) : undefined
  if (field?.kind !== 'list' || field.of.kind !== 'group') throw new Error('no such list')
  return field.of
}

test.each([
  ['storage', 'files', 'path', '/etc/motd', '/etc/motd-2'],
  ['storage', 'files', 'path', '/etc/app.conf', '/etc/app-2.conf'],
  ['storage', 'files', 'path', '/root/.profile', '/root/.profile-2'],
  ['storage', 'files', 'path', '/etc/motd-2', '/etc/motd-3'],
  ['systemd', 'units', 'name', 'web.service', 'web-2.service'],
  ['systemd', 'units', 'name', 'web@one.service', 'web-2@one.service'],
  ['passwd', 'users', 'name', 'core', 'core-2'],
])('of a copy in %s.%s the %s %s becomes %s', (section, list, key, name, copy) => {
  const reading = readForm(`${section}:\n  ${list}:\n    - ${key}: ${name}\n`)
  expect(copyName(reading, itemOf(section, list), [section, list, 0])).toEqual({ key, text: copy })
})

test('a name that is taken is not given', () => {
  const reading = readForm('passwd:\n  users:\n    - name: core\n    - name: core-2\n')
  expect(copyName(reading, itemOf('passwd', 'users'), ['passwd', 'users', 0])).toEqual({ key: 'name', text: 'core-3' })
})

test('devices are for people to name, and what has no name gets none', () => {
  const disks = readForm('storage:\n  disks:\n    - device: /dev/vdb\n')
  expect(copyName(disks, itemOf('storage', 'disks'), ['storage', 'disks', 0])).toBeUndefined()
  expect(copyName(readForm('passwd: {users: [{}]}'), itemOf('passwd', 'users'), ['passwd', 'users', 0])).toBeUndefined()
})
