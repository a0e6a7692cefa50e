import { map, type EmittedMap } from '../../ignition/emitted.ts'
import { group, groups, type Group } from '../../translate/1-decode/group.ts'
import { copyFields } from './copyFields.ts'
import { shapeAt } from './shapes.ts'

const account = 'gecos groups home_dir no_create_home no_log_init no_user_group primary_group shell system uid'

/** Users. */
export function convertUsers(config: Group): readonly EmittedMap[] {
  return groups(group(config, 'passwd'), 'users').map((user) => {
    const create = group(user, 'create')
    const created = create && map(create.path, copyFields(create, shapeAt('passwd', 'users', 'create'), account))
    const order =
      'gecos groups home_dir name! no_create_home no_log_init no_user_group password_hash primary_group ssh_authorized_keys shell system uid'
    return map(user.path, [
      ...(created ? [['create', created] as const] : []),
      ...copyFields(user, shapeAt('passwd', 'users'), order),
    ])
  })
}

/** Groups. */
export function convertGroups(config: Group): readonly EmittedMap[] {
  return groups(group(config, 'passwd'), 'groups').map((own) =>
    map(own.path, copyFields(own, shapeAt('passwd', 'groups'), 'gid name! password_hash system')),
  )
}
