/** What the Builder lists, in its order. */
export type OutlineKind =
  | 'user'
  | 'group'
  | 'file'
  | 'directory'
  | 'link'
  | 'tree'
  | 'unit'
  | 'quadlet'
  | 'disk'
  | 'filesystem'
  | 'raid'
  | 'luks'
  | 'boot-device'
  | 'kernel-argument'
  | 'grub-user'
  | 'ignition'

/** A place in a config that holds such things. */
export interface OutlinedList {
  readonly kind: OutlineKind
  readonly path: readonly string[]
  /** The fields that name an item, the first that is set. */
  readonly label: readonly string[]
  /** The field that says a little more. */
  readonly detail?: string
  /** The place holds one thing instead of a list. */
  readonly isSingle?: true
}

const resource = ['source', 'local', 'inline']

/** Every place that the Builder lists. */
export const outlinedLists: readonly OutlinedList[] = [
  { kind: 'user', path: ['passwd', 'users'], label: ['name'], detail: 'shell' },
  { kind: 'group', path: ['passwd', 'groups'], label: ['name'], detail: 'gid' },
  { kind: 'file', path: ['storage', 'files'], label: ['path'], detail: 'mode' },
  { kind: 'directory', path: ['storage', 'directories'], label: ['path'], detail: 'mode' },
  { kind: 'link', path: ['storage', 'links'], label: ['path'], detail: 'target' },
  { kind: 'tree', path: ['storage', 'trees'], label: ['path', 'local'], detail: 'local' },
  { kind: 'unit', path: ['systemd', 'units'], label: ['name'] },
  { kind: 'quadlet', path: ['systemd', 'quadlets'], label: ['name'] },
  { kind: 'disk', path: ['storage', 'disks'], label: ['device'] },
  { kind: 'filesystem', path: ['storage', 'filesystems'], label: ['path', 'device'], detail: 'format' },
  { kind: 'raid', path: ['storage', 'raid'], label: ['name'], detail: 'level' },
  { kind: 'luks', path: ['storage', 'luks'], label: ['name'], detail: 'label' },
  { kind: 'boot-device', path: ['boot_device'], label: [], detail: 'layout', isSingle: true },
  { kind: 'kernel-argument', path: ['kernel_arguments', 'should_exist'], label: [] },
  { kind: 'kernel-argument', path: ['kernel_arguments', 'should_not_exist'], label: [] },
  { kind: 'kernel-argument', path: ['openshift', 'kernel_arguments'], label: [] },
  { kind: 'grub-user', path: ['grub', 'users'], label: ['name'] },
  { kind: 'ignition', path: ['ignition', 'config', 'merge'], label: resource },
  { kind: 'ignition', path: ['ignition', 'config', 'replace'], label: resource, isSingle: true },
  { kind: 'ignition', path: ['ignition', 'security', 'tls', 'certificate_authorities'], label: resource },
  { kind: 'ignition', path: ['ignition', 'proxy'], label: [], isSingle: true },
  { kind: 'ignition', path: ['ignition', 'timeouts'], label: [], isSingle: true },
]
