import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, integerAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { filesystemByPath, labelCut, sectorsRounded } from '../../report/catalogue/convert.ts'
import { yamlNumber, type YamlEntry, type YamlItem } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, entry, flagEntry, fromOf, listEntry, mapOf, textEntry } from './entries.ts'

/** Disks, RAID arrays and filesystems; `used` are the names of filesystems that files are on, with their places. */
export function diskEntries(converting: Converting, used: ReadonlyMap<string, string>): readonly YamlEntry[] {
  const storage = mapAt(converting.ignition, 'storage')
  if (!storage) return []
  const disks = mapsAt(storage, 'disks').map((each) => disk(each, converting))
  const arrays = mapsAt(storage, 'raid').map((raid) => item(raid, copied(raid, 'name level devices spares options')))
  const filesystems = mapsAt(storage, 'filesystems').flatMap((each) => filesystem(each, converting, used))
  return [
    ...listEntry('disks', disks, fromOf(storage, 'disks')),
    ...listEntry('raid', arrays, fromOf(storage, 'raid')),
    ...listEntry('filesystems', filesystems, fromOf(storage, 'filesystems')),
  ]
}

const item = (map: EmittedMap, entries: readonly YamlEntry[]): YamlItem => ({ value: mapOf(entries), from: map.from })

// Ignition 2 let the tool cut a label at its colon.
function label(partition: EmittedMap, { lose }: Converting): readonly YamlEntry[] {
  const written = textAt(partition, 'label')
  if (written === undefined) return []
  const [kept = ''] = written.split(':')
  const from = fromOf(partition, 'label')
  if (kept !== written) lose((path) => labelCut(path, kept), from)
  return [textEntry('label', kept, from)]
}

// Ignition 2 knew two units: `start` and `size` count sectors, which Butane does not.
function measures(partition: EmittedMap, { lose }: Converting): readonly YamlEntry[] {
  return [['start', 'start_mib'] as const, ['size', 'size_mib'] as const].flatMap(([key, name]) => {
    const sectors = integerAt(partition, key)
    if (sectors === undefined || partition.entries.has(`${key}MiB`)) return []
    const from = fromOf(partition, key)
    const mebibytes = (sectors + SECTORS - 1n) / SECTORS
    if (mebibytes * SECTORS !== sectors) lose((path) => sectorsRounded(path, sectors, mebibytes), from)
    return [entry(name, yamlNumber(mebibytes), from)]
  })
}

/** In a mebibyte, of the usual 512 bytes each. */
const SECTORS = 2048n

function disk(map: EmittedMap, converting: Converting): YamlItem {
  const partitions = mapsAt(map, 'partitions').map((partition) =>
    item(partition, [
      ...label(partition, converting),
      ...copied(partition, 'number startMiB sizeMiB'),
      ...measures(partition, converting),
      ...copied(partition, 'typeGuid guid wipePartitionEntry shouldExist'),
    ]),
  )
  return item(map, [
    ...copied(map, 'device wipeTable'),
    ...listEntry('partitions', partitions, fromOf(map, 'partitions')),
  ])
}

function filesystem(map: EmittedMap, { lose }: Converting, used: ReadonlyMap<string, string>): readonly YamlItem[] {
  const name = textAt(map, 'name') ?? ''
  const mount = mapAt(map, 'mount')
  if (!mount) {
    if (name !== 'root') lose((path) => filesystemByPath(path, name), map.from)
    return []
  }
  return [
    item(map, [...copied(mount, 'device format label uuid'), ...placeEntry(map, mount, used), ...makingEntries(mount)]),
  ]
}

function placeEntry(map: EmittedMap, mount: EmittedMap, used: ReadonlyMap<string, string>): readonly YamlEntry[] {
  const name = textAt(map, 'name') ?? ''
  const place = name === 'root' ? '' : used.get(name)
  const isMounted = place !== undefined && textAt(mount, 'format') !== 'swap'
  return isMounted ? [textEntry('path', place || '/', fromOf(map, 'name'))] : []
}

// `create` is the older way, with the same options.
function makingEntries(mount: EmittedMap): readonly YamlEntry[] {
  const create = mapAt(mount, 'create')
  const isWiped = flagAt(mount, 'wipeFilesystem') === true || flagAt(create, 'force') === true
  return [
    ...(isWiped ? [flagEntry('wipe_filesystem', true, create?.from ?? fromOf(mount, 'wipeFilesystem'))] : []),
    ...copied(create ?? mount, 'options'),
  ]
}
