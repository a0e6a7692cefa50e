import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { valueLeftOut } from '../../report/catalogue/convertCloudConfig.ts'
import { escapeUnitPath } from '../../translate/3-desugar/escapeUnitPath.ts'
import { groupFrom, itemsOf, wordOf, type Cloud, type Made } from './cloud.ts'
import { deviceOf, UNKNOWN_DISK } from './deviceOf.ts'

/** Lines of a file system table as units that mount, or swap. */
export function madeOfMounts(value: Emitted, cloud: Cloud): Made {
  return { units: itemsOf(value).flatMap((item) => mountOf(item, cloud) ?? []) }
}

function mountOf(item: Emitted, cloud: Cloud): EmittedMap | undefined {
  const defaults = defaultsOf(cloud)
  const [what = '', where = '', type = defaults.type, options = defaults.options] = itemsOf(item).map(wordOf)
  // A line without a place takes out what cloud-init would mount by itself.
  if (where === '') return undefined
  const device = deviceOf(what)
  if (device === undefined) {
    cloud.lose((path) => valueLeftOut(path, `the mount of ${what}`, UNKNOWN_DISK), item.from)
    return undefined
  }
  if (type === 'swap' || where === 'none') return swapOf(item, device)
  return where.startsWith('/') ? mountUnit(item, { device, where, type, options }) : undefined
}

/** What a line has that does not say so. cloud-init itself names units of its own there. */
function defaultsOf({ root }: Cloud): { readonly type: string; readonly options: string } {
  const [, , type, options] = itemsOf(root.entries.get('mount_default_fields')).map(wordOf)
  return { type: type ?? 'auto', options: options ?? 'defaults,nofail' }
}

interface Mount {
  readonly device: string
  readonly where: string
  readonly type: string
  readonly options: string
}

function mountUnit({ from }: Emitted, { device, where, type, options }: Mount): EmittedMap {
  const settings = [
    `What=${device}`,
    `Where=${where}`,
    ...(type === 'auto' ? [] : [`Type=${type}`]),
    ...(options === '' || options === 'defaults' ? [] : [`Options=${options}`]),
  ]
  const contents = `[Unit]
Description=Mount ${where}

[Mount]
${settings.join('\n')}

[Install]
${isOptional(options) ? 'WantedBy' : 'RequiredBy'}=${isRemote(type, options) ? 'remote-fs.target' : 'local-fs.target'}
`
  return groupFrom(from, { name: `${escapeUnitPath(where)}.mount`, enabled: true, contents })
}

/** Whether the machine starts without it too. */
const isOptional = (options: string): boolean => options.split(',').includes('nofail')

const isRemote = (type: string, options: string): boolean =>
  /^(?:nfs4?|cifs|glusterfs|ceph)$/.test(type) || options.split(',').includes('_netdev')

function swapOf({ from }: Emitted, device: string): EmittedMap {
  const contents = `[Unit]
Description=Swap on ${device}

[Swap]
What=${device}

[Install]
WantedBy=swap.target
`
  return groupFrom(from, { name: `${escapeUnitPath(device)}.swap`, enabled: true, contents })
}
