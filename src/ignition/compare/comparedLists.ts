/** What a machine gets more than one of. */
export type Subject =
  | 'file'
  | 'directory'
  | 'link'
  | 'unit'
  | 'network unit'
  | 'user'
  | 'group'
  | 'disk'
  | 'RAID array'
  | 'encrypted volume'
  | 'filesystem'

/** A list of a config whose items are told apart by a name, wherever in the list they stand. */
export interface ComparedList {
  readonly subject: Subject
  readonly path: readonly [string, string]
  /** The fields that name an item, the first that is set. */
  readonly names: readonly string[]
}

/** The lists of an Ignition config, of spec 2 and 3, in the order in which a comparison names them. */
export const comparedLists: readonly ComparedList[] = [
  { subject: 'file', path: ['storage', 'files'], names: ['path'] },
  { subject: 'directory', path: ['storage', 'directories'], names: ['path'] },
  { subject: 'link', path: ['storage', 'links'], names: ['path'] },
  { subject: 'unit', path: ['systemd', 'units'], names: ['name'] },
  { subject: 'network unit', path: ['networkd', 'units'], names: ['name'] },
  { subject: 'user', path: ['passwd', 'users'], names: ['name'] },
  { subject: 'group', path: ['passwd', 'groups'], names: ['name'] },
  { subject: 'disk', path: ['storage', 'disks'], names: ['device'] },
  { subject: 'RAID array', path: ['storage', 'raid'], names: ['name'] },
  { subject: 'encrypted volume', path: ['storage', 'luks'], names: ['name'] },
  { subject: 'filesystem', path: ['storage', 'filesystems'], names: ['device', 'name'] },
]

/** The fields that name an item of any other list. */
export const otherNames = ['name', 'path', 'label', 'number'] as const
