/** What kind of value stands in a place of an Ignition 2 config: in brackets a list of such, in braces a group. */
export type Ignition2Field = 'text' | 'number' | 'flag' | readonly [Ignition2Field] | Ignition2Group

export interface Ignition2Group {
  readonly [key: string]: Ignition2Field
}

const verification = { hash: 'text' } as const
const resource = {
  source: 'text',
  compression: 'text',
  httpHeaders: [{ name: 'text', value: 'text' }],
  verification,
} as const
const owner = { id: 'number', name: 'text' } as const
const node = { filesystem: 'text', path: 'text', overwrite: 'flag', user: owner, group: owner } as const
const unit = { name: 'text', contents: 'text', dropins: [{ name: 'text', contents: 'text' }] } as const

const user = {
  uid: 'number',
  gecos: 'text',
  homeDir: 'text',
  noCreateHome: 'flag',
  primaryGroup: 'text',
  groups: ['text'],
  noUserGroup: 'flag',
  noLogInit: 'flag',
  shell: 'text',
  system: 'flag',
} as const

const ignition = {
  version: 'text',
  config: { append: [resource], replace: resource },
  timeouts: { httpResponseHeaders: 'number', httpTotal: 'number' },
  security: { tls: { certificateAuthorities: [resource] } },
  proxy: { httpProxy: 'text', httpsProxy: 'text', noProxy: ['text'] },
} as const

const partition = {
  label: 'text',
  number: 'number',
  size: 'number',
  sizeMiB: 'number',
  start: 'number',
  startMiB: 'number',
  typeGuid: 'text',
  guid: 'text',
  wipePartitionEntry: 'flag',
  shouldExist: 'flag',
} as const

const mount = {
  device: 'text',
  format: 'text',
  label: 'text',
  uuid: 'text',
  wipeFilesystem: 'flag',
  options: ['text'],
  create: { force: 'flag', options: ['text'] },
} as const

/** Every field of Ignition 2.0 to 2.4: each version only added some. */
export const ignition2Fields: Ignition2Group = {
  ignition,
  storage: {
    disks: [{ device: 'text', wipeTable: 'flag', partitions: [partition] }],
    raid: [{ name: 'text', level: 'text', devices: ['text'], spares: 'number', options: ['text'] }],
    filesystems: [{ name: 'text', path: 'text', mount }],
    files: [{ ...node, mode: 'number', contents: resource, append: 'flag' }],
    directories: [{ ...node, mode: 'number' }],
    links: [{ ...node, target: 'text', hard: 'flag' }],
  },
  systemd: { units: [{ ...unit, enable: 'flag', enabled: 'flag', mask: 'flag' }] },
  networkd: { units: [unit] },
  passwd: {
    users: [{ ...user, name: 'text', passwordHash: 'text', sshAuthorizedKeys: ['text'], create: user }],
    groups: [{ name: 'text', gid: 'number', passwordHash: 'text', system: 'flag' }],
  },
}
