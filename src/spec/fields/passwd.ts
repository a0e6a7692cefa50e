import type { FieldGroup, FlagField, GroupField, TextField } from '../field.ts'

const passwordHash: TextField = {
  kind: 'text',
  format: 'password-hash',
  optional: true,
  doc: 'The hash of the password, never the password itself: make it with `mkpasswd --method=yescrypt`.',
  example: '$y$j9T$...',
  common: { $y$: 'yescrypt', $6$: 'SHA-512 crypt', $5$: 'SHA-256 crypt', $2b$: 'bcrypt' },
}

const flag = (doc: string): FlagField => ({ kind: 'flag', optional: true, doc, example: 'true' })

const shouldExist = (what: string): FlagField => ({
  kind: 'flag',
  optional: true,
  since: 3,
  default: true,
  doc: `Whether the ${what} exists; \`false\` deletes it.`,
  example: 'false',
})

const groupFields: FieldGroup = {
  gid: {
    kind: 'number',
    format: 'id',
    optional: true,
    doc: 'The number of the group; a free one where absent.',
    example: '1500',
  },
  name: { kind: 'text', doc: 'The name of the group; each may be listed once.', example: 'engineers' },
  password_hash: { ...passwordHash, doc: 'The hash of the password of the group.' },
  should_exist: shouldExist('group'),
  system: flag('Makes it a system group, when it is new.'),
}

const userFields: FieldGroup = {
  gecos: {
    kind: 'text',
    optional: true,
    doc: 'A note about the account, such as the full name.',
    example: 'Ada Lovelace',
  },
  groups: {
    kind: 'list',
    doc: 'Groups that the user joins besides the primary one. They must exist.',
    of: {
      kind: 'text',
      type: 'Group',
      doc: 'The name of a group.',
      example: 'docker',
      common: {
        docker: 'may use Docker, which is as good as root',
        sudo: 'may become root, on Flatcar and Fedora CoreOS',
        wheel: 'may become root with a password',
        'systemd-journal': 'may read all logs',
      },
    },
  },
  home_dir: { kind: 'text', format: 'path', optional: true, doc: 'The home directory.', example: '/home/ada' },
  name: {
    kind: 'text',
    doc: 'The name to log in with; each may be listed once. The images bring the user `core`.',
    example: 'core',
    common: { core: 'the user that the images bring', root: 'the superuser' },
  },
  no_create_home: flag('Creates no home directory, when the account is new.'),
  no_log_init: flag('Leaves the account out of the lastlog and faillog databases, when it is new.'),
  no_user_group: flag('Creates no group of the same name, when the account is new.'),
  password_hash: passwordHash,
  primary_group: {
    kind: 'text',
    optional: true,
    doc: 'The name of the primary group. It must exist.',
    example: 'users',
  },
  ssh_authorized_keys: {
    kind: 'list',
    doc: 'Public SSH keys that may log in as this user; each may be listed once.',
    of: {
      kind: 'text',
      type: 'SSHAuthorizedKey',
      format: 'ssh-key',
      doc: 'A public SSH key, as in a `.pub` file.',
      example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI... ada@example.com',
      common: {
        'ssh-ed25519 ': 'Ed25519, short and safe',
        'ssh-rsa ': 'RSA',
        'ecdsa-sha2-nistp256 ': 'ECDSA',
        'sk-ssh-ed25519@openssh.com ': 'Ed25519 on a security key',
      },
    },
  },
  ssh_authorized_keys_local: {
    kind: 'list',
    since: 5,
    ignition: false,
    doc: 'Files with public SSH keys, one key a line, relative to the files directory.',
    of: { kind: 'text', format: 'local', doc: 'A file with public SSH keys.', example: 'keys/ada.pub' },
  },
  shell: {
    kind: 'text',
    format: 'path',
    optional: true,
    doc: 'The login shell of a new account.',
    example: '/bin/bash',
    common: { '/bin/bash': 'the usual shell', '/usr/sbin/nologin': 'no login', '/bin/false': 'no login, no message' },
  },
  should_exist: shouldExist('account'),
  system: flag('Makes it a system account, when it is new.'),
  uid: {
    kind: 'number',
    format: 'id',
    optional: true,
    doc: 'The number of the user; a free one where absent.',
    example: '1500',
  },
}

/** Users and groups. */
export const passwd: GroupField = {
  kind: 'group',
  type: 'Passwd',
  doc: 'Users and groups of the machine.',
  usual: ['users'],
  fields: {
    groups: {
      kind: 'list',
      doc: 'Groups to add or change.',
      of: { kind: 'group', type: 'PasswdGroup', doc: 'A group.', fields: groupFields, usual: ['name'] },
    },
    users: {
      kind: 'list',
      doc: 'Users to add or change.',
      of: {
        kind: 'group',
        type: 'PasswdUser',
        doc: 'A user.',
        fields: userFields,
        usual: ['name', 'ssh_authorized_keys'],
        alternatives: { 'with a password': ['name', 'password_hash', 'groups'] },
      },
    },
  },
}
