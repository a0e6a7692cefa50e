import { expect, test } from 'vitest'
import { clcFieldsWith } from '../../../clc/clcFieldsWith.ts'
import { specs } from '../../../spec/registry.ts'
import { fieldsOf, type ResolvedField, type ResolvedGroup } from '../../../spec/fieldsOf.ts'
import { inputFor } from './inputFor.ts'

/** All fields at or below one, with the items of lists. */
function* below(field: ResolvedField): Generator<ResolvedField> {
  yield field
  if (field.kind === 'group') for (const inner of field.fields.values()) yield* below(inner)
  if (field.kind === 'list') yield* below(field.of)
}

const specialPaths = (root: ResolvedGroup): readonly string[] =>
  [...below(root)].filter((field) => inputFor(field)).map(({ path }) => path)

const made = [
  'passwd.users[].ssh_authorized_keys',
  'passwd.users[].password_hash',
  'passwd.users[].groups',
  'storage.files[].mode',
  'storage.directories[].mode',
  'storage.files[].contents',
  'storage.files[].user',
  'storage.disks[].device',
  'storage.disks[].partitions',
  'systemd.units[].name',
  'systemd.units[].contents',
  'systemd.units[].dropins[].contents',
]

test.each(specs.map((spec) => [`${spec.variant} ${spec.version}`, spec] as const))(
  '%s has the inputs made for what every spec has',
  (_, spec) => {
    const paths = specialPaths(fieldsOf(spec))
    expect(made.filter((path) => !paths.includes(path))).toEqual([])
  },
)

test('a Container Linux Config has no input for sizes that it writes otherwise', () => {
  const paths = specialPaths(clcFieldsWith(() => undefined))
  expect(paths).toContain('storage.files[].mode')
  expect(paths).not.toContain('storage.disks[].partitions')
})
