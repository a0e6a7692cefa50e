import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import { titleOf } from '../../../spec/titleOf.ts'
import { shelfOf, type Section, type Shelf } from './section.ts'

/** Where things stand in the Builder: the order of sections and, in each, of places. Whatever has no place comes last. */
interface Layout extends Omit<Section, 'shelves'> {
  /** By their paths, with a title where the name of the field does not do. */
  readonly places: Readonly<Record<string, string | undefined>>
}

const named = undefined

const layouts: readonly Layout[] = [
  {
    id: 'openshift',
    title: 'OpenShift',
    icon: 'layers',
    empty: 'The name and labels of the MachineConfig, and what OpenShift sets on its machines.',
    places: { metadata: 'Name and labels', openshift: 'Machine settings' },
  },
  {
    id: 'users',
    title: 'Users',
    icon: 'user',
    empty: 'Who may log in, and their SSH keys.',
    places: { 'passwd.users': named, 'passwd.groups': named },
  },
  {
    id: 'files',
    title: 'Files',
    icon: 'file',
    empty: 'What is written to the disk before the machine starts.',
    places: { 'storage.files': named, 'storage.directories': named, 'storage.links': named, 'storage.trees': named },
  },
  {
    id: 'units',
    title: 'Units',
    icon: 'unit',
    empty: 'Services, timers and containers.',
    places: { 'systemd.units': named, 'systemd.quadlets': named },
  },
  {
    id: 'updates',
    title: 'Updates',
    icon: 'update',
    empty: 'Where updates come from, and when the machine restarts.',
    places: { update: 'Source of updates', locksmith: 'Restarts' },
  },
  {
    id: 'storage',
    title: 'Storage',
    icon: 'disk',
    empty: 'Disks, filesystems, RAID and encryption.',
    places: {
      boot_device: named,
      'storage.disks': named,
      'storage.filesystems': named,
      'storage.raid': named,
      'storage.luks': 'Encrypted volumes',
    },
  },
  {
    id: 'network',
    title: 'Network',
    icon: 'network',
    empty: 'Addresses and links, for systemd-networkd.',
    places: { 'networkd.units': 'Network units' },
  },
  {
    id: 'system',
    title: 'System',
    icon: 'system',
    empty: 'Kernel arguments and boot loader users.',
    places: { kernel_arguments: named, 'grub.users': 'GRUB users', etcd: 'etcd', flannel: 'flannel', docker: 'Docker' },
  },
  {
    id: 'advanced',
    title: 'Advanced',
    icon: 'advanced',
    empty: 'Other configs to merge, proxies, certificates.',
    places: {
      'ignition.config.merge': 'Configs to merge',
      'ignition.config.append': 'Configs to append',
      'ignition.config.replace': 'Config to use instead',
      'ignition.proxy': named,
      'ignition.security.tls.certificate_authorities': named,
      'ignition.timeouts': named,
    },
  },
]

/** What the spec picker of the top bar sets. */
const heading: ReadonlySet<string> = new Set(['variant', 'version'])

const placed: readonly string[] = layouts.flatMap(({ places }) => Object.keys(places))

const known = new WeakMap<ResolvedGroup, readonly Section[]>()

/** The sections that a spec fills, in order; worked out once for each spec, so that what they hold stays the same. */
export function sectionsOf(root: ResolvedGroup): readonly Section[] {
  const sections = known.get(root) ?? sectionsFilledBy(root)
  known.set(root, sections)
  return sections
}

function sectionsFilledBy(root: ResolvedGroup): readonly Section[] {
  const rest = shelvesOfRest(root)
  return layouts.flatMap(({ places, ...section }, index) => {
    const own = Object.entries(places).flatMap(([path, title]) => shelfAt(root, path, title) ?? [])
    const shelves = index === layouts.length - 1 ? [...own, ...rest] : own
    return shelves.length > 0 ? [{ ...section, shelves }] : []
  })
}

function shelfAt(root: ResolvedGroup, path: string, title: string | undefined): Shelf | undefined {
  let field: ResolvedField | undefined = root
  for (const key of path.split('.')) field = field?.kind === 'group' ? field.fields.get(key) : undefined
  return field && shelfOf(field, title ?? titleOf(field.name))
}

/** What has no place: whole fields where nothing below them has one, otherwise their other fields as a form. */
function shelvesOfRest(group: ResolvedGroup): readonly Shelf[] {
  const others: [string, ResolvedField][] = []
  const below: Shelf[] = []
  for (const [name, field] of group.fields) {
    if (placed.includes(field.path) || heading.has(field.path)) continue
    const hasPlaced = placed.some((path) => path.startsWith(`${field.path}.`))
    if (hasPlaced && field.kind === 'group') below.push(...shelvesOfRest(field))
    else others.push([name, field])
  }
  const whole = others.map(([, field]) => shelfOf(field, titleOf(field.name)))
  const own = whole.filter((shelf) => shelf !== undefined)
  if (own.length === whole.length) return [...own, ...below]
  const title = titleOf(group.name || 'settings')
  const path = group.path === '' ? [] : group.path.split('.')
  return [{ kind: 'single', title, path, group: { ...group, fields: new Map(others) } }, ...below]
}
