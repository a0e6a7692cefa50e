import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { invalidDimension } from '../../report/catalogue/clc.ts'
import { group, groups, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import { partitionTypes } from '../../spec/clc/disks.ts'
import { nodeAt } from '../place.ts'
import type { Conversion } from './conversion.ts'
import { copyFields, type Entries } from './copyFields.ts'
import { readDimension } from './readDimension.ts'
import { shapeAt } from './shapes.ts'

/** Disks: sizes become MiB, names of partition types GUIDs. */
export function convertDisks(config: Group, conversion: Conversion): readonly EmittedMap[] {
  return groups(group(config, 'storage'), 'disks').map((disk, diskIndex) => {
    const entries = copyFields(disk, shapeAt('storage', 'disks'), 'device! wipe_table')
    const partitions = groups(disk, 'partitions').map((partition, index) =>
      convertPartition(partition, [diskIndex, index], conversion),
    )
    return map(disk.path, withPartitions(disk, entries, partitions))
  })
}

function withPartitions(disk: Group, entries: Entries, partitions: readonly EmittedMap[]): Entries {
  if (partitions.length === 0) return entries
  const [device, ...others] = entries
  return new Map([...(device ? [device] : []), ['partitions', list(pathOf(disk, 'partitions'), partitions)], ...others])
}

type Indices = readonly [disk: number, partition: number]

function convertPartition(partition: Group, indices: Indices, conversion: Conversion): EmittedMap {
  const copied = copyFields(partition, shapeAt('storage', 'disks', 'partitions'), 'guid label number')
  const size = dimension(partition, 'size', indices, conversion)
  const start = size === 'invalid' ? undefined : dimension(partition, 'start', indices, conversion)
  const type = text(partition, 'type_guid')
  return map(partition.path, [
    ...copied,
    ...dimensionEntry(partition, 'size', size),
    ...dimensionEntry(partition, 'start', start),
    ...(type ? [['typeGuid', scalar(pathOf(partition, 'type_guid'), partitionTypes.get(type) ?? type)] as const] : []),
  ])
}

function dimensionEntry(
  partition: Group,
  name: string,
  value: number | 'invalid' | undefined,
): readonly (readonly [string, Emitted])[] {
  return typeof value === 'number' ? [[`${name}MiB`, scalar(pathOf(partition, name), value)]] : []
}

function dimension(
  partition: Group,
  name: 'size' | 'start',
  [disk, index]: Indices,
  { add, root }: Conversion,
): number | 'invalid' | undefined {
  const written = text(partition, name)
  if (!written) return undefined
  const mebibytes = readDimension(written)
  if (typeof mebibytes === 'number') return mebibytes
  const node = nodeAt(root, 'storage', 'disks', disk, 'partitions', index, name)
  add((path) => invalidDimension(path, mebibytes), pathOf(partition, name), node)
  return 'invalid'
}

/** RAID arrays. Unlike all other lists, that of the devices is written even when there are none. */
export function convertRaid(config: Group): readonly EmittedMap[] {
  return groups(group(config, 'storage'), 'raid').map((raid) => {
    const entries = copyFields(raid, shapeAt('storage', 'raid'), 'devices! level! name! options spares')
    const devices = entries.get('devices')
    return map(raid.path, devices?.kind === 'list' ? entries : entries.set('devices', scalar(raid.path, null)))
  })
}
