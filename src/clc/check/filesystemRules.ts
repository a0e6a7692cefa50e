import { filesystemLabelTooLong, invalidFilesystemFormat } from '../../report/catalogue/ignitionDisks.ts'
import {
  createAndOptions,
  createAndWipe,
  filesystemCreateDeprecated,
  filesystemMissing,
  filesystemPathRelative,
  filesystemShadowed,
  filesystemWithoutPlace,
  mountAndPath,
} from '../../report/catalogue/ignition2.ts'
import { byteLength } from '../../ignition/byteLength.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { Message } from './sourceRules.ts'

/** The whole config: files name filesystems that there are, and no filesystem is there twice. */
export function namedFilesystems(config: EmittedMap): readonly Message[] {
  const storage = mapAt(config, 'storage')
  const names = ['root', ...mapsAt(storage, 'filesystems').map((filesystem) => textAt(filesystem, 'name') ?? '')]
  const known = new Set(names)
  const missing = NODES.flatMap(([key, kind]) =>
    mapsAt(storage, key).flatMap((node) => missingFilesystem(node, kind, known)),
  )
  const shadowed = names.filter((name, index) => names.indexOf(name) < index)
  return [
    ...missing,
    ...shadowed.map(
      (name): Message =>
        (path) =>
          filesystemShadowed(path, quoteText(name)),
    ),
  ]
}

const NODES = [
  ['files', 'File'],
  ['links', 'Link'],
  ['directories', 'Directory'],
] as const

function missingFilesystem(node: EmittedMap, kind: string, known: ReadonlySet<string>): readonly Message[] {
  const name = textAt(node, 'filesystem') ?? ''
  if (name === '' || known.has(name)) return []
  return [(path) => filesystemMissing(path, kind, quoteText(textAt(node, 'path') ?? ''), quoteText(name))]
}

/** A filesystem: on a device or at a path, and how it is made. */
export function filesystemWhole(filesystem: EmittedMap): readonly Message[] {
  const mount = mapAt(filesystem, 'mount')
  const hasPath = filesystem.entries.has('path')
  if (!mount) return hasPath ? [] : [filesystemWithoutPlace]
  const found: Message[] = hasPath ? [mountAndPath] : []
  if (!mount.entries.has('create')) return found
  if (mount.entries.has('wipeFilesystem')) found.push(createAndWipe)
  if (mount.entries.has('options')) found.push(createAndOptions)
  return [...found, filesystemCreateDeprecated]
}

/** The path of a filesystem. */
export function filesystemPath(filesystem: EmittedMap): readonly Message[] {
  const isRelative = !(textAt(filesystem, 'path') ?? '/').startsWith('/')
  return isRelative ? [(path) => filesystemPathRelative(path, quoteText(textAt(filesystem, 'name') ?? ''))] : []
}

/** The longest label of each format, in bytes. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['ext4', 16],
  ['btrfs', 256],
  ['xfs', 12],
  ['swap', 15],
  ['vfat', 11],
])

/** The format of a filesystem. */
export const mountWhole = (mount: EmittedMap): readonly Message[] =>
  LABELS.has(textAt(mount, 'format') ?? '') ? [] : [invalidFilesystemFormat]

/** The label of a filesystem. */
export function mountLabel(mount: EmittedMap): readonly Message[] {
  const format = textAt(mount, 'format') ?? ''
  const limit = LABELS.get(format)
  if (limit === undefined || byteLength(textAt(mount, 'label') ?? '') <= limit) return []
  return [(path) => filesystemLabelTooLong(path, format, limit)]
}
