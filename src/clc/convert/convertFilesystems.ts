import { map, type EmittedMap } from '../../ignition/emitted.ts'
import { group, groups, type Group } from '../../translate/1-decode/group.ts'
import { copyFields } from './copyFields.ts'
import { shapeAt } from './shapes.ts'

/** Filesystems. */
export function convertFilesystems(config: Group): readonly EmittedMap[] {
  return groups(group(config, 'storage'), 'filesystems').map((filesystem) => {
    const mount = group(filesystem, 'mount')
    return map(filesystem.path, [
      ...(mount ? [['mount', convertMount(mount)] as const] : []),
      ...copyFields(filesystem, shapeAt('storage', 'filesystems'), 'name path'),
    ])
  })
}

function convertMount(mount: Group): EmittedMap {
  const shape = shapeAt('storage', 'filesystems', 'mount')
  const create = group(mount, 'create')
  const made = create && map(create.path, copyFields(create, groupOfCreate(), 'force options'))
  return map(mount.path, [
    ...(made ? [['create', made] as const] : []),
    ...copyFields(mount, shape, 'device! format! label options uuid wipe_filesystem'),
  ])
}

const groupOfCreate = (): ReturnType<typeof shapeAt> => shapeAt('storage', 'filesystems', 'mount', 'create')
