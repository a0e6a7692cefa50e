import { imageOf } from '../../images/images.ts'
import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import type { AssistDocument } from '../document.ts'
import type { OfferedValue } from './offeredValue.ts'
import { textsAt } from './textsAt.ts'

/** The names that a text gives to things and that fit a field. */
export function namedInText(document: AssistDocument, field: ResolvedScalar): readonly OfferedValue[] {
  const named = (path: string, meaning: string, prefix = ''): readonly OfferedValue[] =>
    textsAt(document.sketch, path.split('.')).map((name) => ({ text: prefix + name, meaning }))
  if (field.path.endsWith('.user.name')) return named('passwd.users.[].name', 'a user of this config')
  if (isGroupName(field)) return named('passwd.groups.[].name', 'a group of this config')
  if (field.kind !== 'text' || field.format !== 'device' || isWholeDisk(field)) return []
  return [
    ...named('storage.disks.[].partitions.[].label', 'a partition of this config', '/dev/disk/by-partlabel/'),
    ...named('storage.raid.[].name', 'a RAID array of this config', '/dev/md/'),
    ...named('storage.luks.[].name', 'an encrypted volume of this config', '/dev/mapper/'),
  ]
}

/** The local files that fit a field. */
export function localFiles({ localPaths }: AssistDocument, field: ResolvedScalar): readonly OfferedValue[] {
  if (field.kind !== 'text' || field.format !== 'local') return []
  const isTree = field.path === 'storage.trees[].local'
  const fitting = localPaths.filter((path) => path.endsWith('/') === isTree)
  return fitting.map((path) => ({
    text: isTree ? path.slice(0, -1) : path,
    meaning: isTree ? 'local files' : 'a local file',
  }))
}

/** The names of an image's things that fit a field. */
export function namedInImage({ spec }: AssistDocument, field: ResolvedScalar): readonly OfferedValue[] {
  const image = imageOf(spec.variant)
  if (field.path === 'systemd.units[].name')
    return image.units.map(({ name, about }) => ({ text: name, meaning: about }))
  if (field.path === 'storage.files[].path')
    return image.files.map(({ path, about }) => ({ text: path, meaning: about }))
  if (field.path.endsWith('.user.name'))
    return image.users.map(({ name }) => ({ text: name, meaning: 'a user of the image' }))
  return isGroupName(field) ? image.groups.map((name) => ({ text: name, meaning: 'a group of the image' })) : []
}

const isGroupName = ({ path }: ResolvedScalar): boolean =>
  path.endsWith('.group.name') || path === 'passwd.users[].groups[]' || path === 'passwd.users[].primary_group'

const isWholeDisk = ({ path }: ResolvedScalar): boolean =>
  path === 'storage.disks[].device' || path.startsWith('boot_device.')
