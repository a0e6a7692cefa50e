import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'

/**
 * Where filesystems are in the running system, by the names that files call them by. Ignition 2 knew no such place; a mount
 * unit of the config may tell it, and that of the OEM partition is known.
 */
export function filesystemPlaces(ignition: EmittedMap): ReadonlyMap<string, string> {
  const filesystems = mapsAt(mapAt(ignition, 'storage'), 'filesystems')
  const mounts = mountUnits(ignition)
  const found = filesystems.flatMap((filesystem): (readonly [string, string])[] => {
    const place = placeOf(filesystem, mounts)
    return place === undefined ? [] : [[textAt(filesystem, 'name') ?? '', place]]
  })
  return new Map([...found, ['root', '']])
}

function placeOf(filesystem: EmittedMap, mounts: ReadonlyMap<string, string>): string | undefined {
  const path = textAt(filesystem, 'path')
  if (path !== undefined)
    return /^\/sysroot(?=\/|$)/.test(path) ? path.replace(/^\/sysroot/, '').replace(/\/+$/, '') : undefined
  const mount = mapAt(filesystem, 'mount')
  const device = textAt(mount, 'device') ?? ''
  const label = textAt(mount, 'label')
  if (textAt(filesystem, 'name') === 'root' || ROOT.has(device)) return ''
  return (
    mounts.get(device) ??
    (label === undefined ? undefined : mounts.get(`/dev/disk/by-label/${label}`)) ??
    (device === '/dev/disk/by-label/OEM' ? '/oem' : undefined)
  )
}

/** What the images call the root filesystem. */
const ROOT: ReadonlySet<string> = new Set(['/dev/disk/by-label/ROOT', '/dev/disk/by-partlabel/ROOT'])

/** What the mount units of the config mount, and where. */
function mountUnits(ignition: EmittedMap): ReadonlyMap<string, string> {
  const units = mapsAt(mapAt(ignition, 'systemd'), 'units')
  return new Map(
    units.flatMap((unit): (readonly [string, string])[] => {
      const contents = textAt(unit, 'contents') ?? ''
      const [what, where] = [setting(contents, 'What'), setting(contents, 'Where')]
      return what !== undefined && where?.startsWith('/') ? [[what, where.replace(/\/+$/, '')]] : []
    }),
  )
}

const setting = (contents: string, name: string): string | undefined =>
  new RegExp(`^${name}[ \\t]*=[ \\t]*(\\S+)[ \\t]*$`, 'm').exec(contents)?.[1]
