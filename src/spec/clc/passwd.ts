import type { Field, FieldGroup, FlagField, GroupField, TextField } from '../field.ts'

const text = (doc: string, example: string, format?: TextField['format']): TextField => ({
  kind: 'text',
  doc,
  example,
  ...(format && { format }),
})
const flag = (doc: string): FlagField => ({ kind: 'flag', default: false, doc, example: 'true' })
const hash = 'The hash of the password, never the password itself: make it with `mkpasswd --method=SHA-512`.'

const account: FieldGroup = {
  gecos: text('A note about the account, such as the full name.', 'Ada Lovelace'),
  home_dir: text('The home directory.', '/home/ada', 'path'),
  no_create_home: flag('Creates no home directory.'),
  primary_group: text('The name of the main group.', 'users'),
  groups: {
    kind: 'list',
    doc: 'Groups that the user joins besides the primary one. They must exist.',
    of: text('The name of a group.', 'docker'),
  },
  no_user_group: flag('Creates no group of the same name.'),
  system: flag('Makes it a system account.'),
  no_log_init: flag('Leaves the account out of the lastlog and faillog databases.'),
  shell: text('The login shell.', '/bin/bash', 'path'),
}

const uid: Field = {
  kind: 'number',
  format: 'id',
  optional: true,
  doc: 'The number of the user; a free one where absent.',
  example: '1500',
}

const user: GroupField = {
  kind: 'group',
  type: 'User',
  doc: 'A user.',
  fields: {
    name: text('The name to log in with. The images bring the user `core`.', 'core'),
    password_hash: { ...text(hash, '$6$...', 'password-hash'), optional: true },
    ssh_authorized_keys: {
      kind: 'list',
      doc: 'Public SSH keys that may log in as this user.',
      of: text('A public SSH key.', 'ssh-ed25519 AAAAC3... ada@example', 'ssh-key'),
    },
    create: {
      kind: 'group',
      type: 'UserCreate',
      optional: true,
      doc: 'The former place of the fields below, for an account that is new.',
      fields: { uid: { ...uid, unsigned: true }, ...account },
    },
    uid,
    ...account,
  },
}

const group: GroupField = {
  kind: 'group',
  type: 'Group',
  doc: 'A group.',
  fields: {
    name: text('The name of the group.', 'engineers'),
    gid: {
      kind: 'number',
      format: 'id',
      unsigned: true,
      optional: true,
      doc: 'The number of the group; a free one where absent.',
      example: '1500',
    },
    password_hash: text('The hash of the password of the group.', '$6$...', 'password-hash'),
    system: flag('Makes it a system group.'),
  },
}

/** The section `passwd`. */
export const passwd: GroupField = {
  kind: 'group',
  type: 'Passwd',
  doc: 'Users and groups.',
  fields: {
    users: { kind: 'list', doc: 'Users to add or change.', of: user },
    groups: { kind: 'list', doc: 'Groups to add.', of: group },
  },
}
