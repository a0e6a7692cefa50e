import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import { textsAt } from '../readResult.ts'
import type { MachineDisk, MachineDisks, MachineFilesystem, MachinePartition, Use, Volume } from './disk.ts'

/** What a config does to disks, with what becomes of each partition and volume. */
export function machineDisks(config: EmittedMap): MachineDisks {
  const storage = mapAt(config, 'storage')
  const plan: Plan = {
    raids: mapsAt(storage, 'raid'),
    locks: mapsAt(storage, 'luks'),
    filesystems: mapsAt(storage, 'filesystems'),
  }
  const disks = mapsAt(storage, 'disks').map((disk) => diskOf(disk, plan))
  const inside = new Set([
    ...mapsAt(storage, 'disks').flatMap((disk) =>
      mapsAt(disk, 'partitions').flatMap((part) => namesOfPartition(disk, part)),
    ),
    ...[...plan.raids, ...plan.locks].flatMap(namesOfVolume),
  ])
  return {
    disks,
    volumes: [
      ...plan.raids.map((raid) => volumeOf(raid, 'raid', plan)),
      ...plan.locks.map((lock) => volumeOf(lock, 'luks', plan)),
    ],
    filesystems: plan.filesystems.map((filesystem) => filesystemOf(filesystem, inside)),
  }
}

interface Plan {
  readonly raids: readonly EmittedMap[]
  readonly locks: readonly EmittedMap[]
  readonly filesystems: readonly EmittedMap[]
}

const filled = (item: EmittedMap, key: string): string | undefined => textAt(item, key) || undefined

function diskOf(disk: EmittedMap, plan: Plan): MachineDisk {
  return {
    device: textAt(disk, 'device') ?? '',
    from: disk.from,
    isWiped: flagAt(disk, 'wipeTable') === true,
    partitions: mapsAt(disk, 'partitions').map((partition) => partitionOf(disk, partition, plan)),
  }
}

function partitionOf(disk: EmittedMap, partition: EmittedMap, plan: Plan): MachinePartition {
  return {
    number: numberAt(partition, 'number') ?? 0,
    label: filled(partition, 'label'),
    from: partition.from,
    isRemoved: flagAt(partition, 'shouldExist') === false,
    startMib: numberAt(partition, 'startMiB'),
    sizeMib: numberAt(partition, 'sizeMiB'),
    typeGuid: filled(partition, 'typeGuid'),
    uses: usesOf(namesOfPartition(disk, partition), plan, DEEPEST),
  }
}

/** The paths that lead to a partition: by its label, and by its disk and number. */
function namesOfPartition(disk: EmittedMap, partition: EmittedMap): readonly string[] {
  const device = textAt(disk, 'device') ?? ''
  const number = numberAt(partition, 'number') ?? 0
  const label = filled(partition, 'label')
  const byNumber = number > 0 ? [`${device}${number}`, `${device}p${number}`, `${device}-part${number}`] : []
  return [...(label === undefined ? [] : [`/dev/disk/by-partlabel/${label}`]), ...byNumber]
}

function namesOfVolume(volume: EmittedMap): readonly string[] {
  const name = textAt(volume, 'name') ?? ''
  return [
    `/dev/md/${name}`,
    `/dev/disk/by-id/md-name-any:${name}`,
    `/dev/mapper/${name}`,
    `/dev/disk/by-id/dm-name-${name}`,
  ]
}

function volumeOf(item: EmittedMap, kind: Volume['kind'], plan: Plan): Volume {
  const device = filled(item, 'device')
  return {
    kind,
    name: textAt(item, 'name') ?? '',
    from: item.from,
    devices: kind === 'raid' ? textsAt(item, 'devices').map(({ text }) => text) : device === undefined ? [] : [device],
    detail: kind === 'raid' ? (textAt(item, 'level') ?? '') : keyOf(item),
    uses: usesOf(namesOfVolume(item), plan, DEEPEST),
  }
}

/** What opens a lock at every boot. */
function keyOf(lock: EmittedMap): string {
  const clevis = mapAt(lock, 'clevis')
  const tangs = mapsAt(clevis, 'tang').length
  const ways = [
    ...(flagAt(clevis, 'tpm2') === true ? ['the TPM'] : []),
    ...(tangs > 0 ? [tangs === 1 ? 'a Tang server' : `${tangs} Tang servers`] : []),
    ...(textAt(mapAt(clevis, 'custom'), 'pin') ? [`the pin ${textAt(mapAt(clevis, 'custom'), 'pin') ?? ''}`] : []),
    ...(flagAt(mapAt(lock, 'cex'), 'enabled') === true ? ['a Crypto Express card'] : []),
  ]
  return ways.length > 0 ? `opened by ${ways.join(' and ')}` : 'opened by a key in /etc/luks'
}

/** Volumes in volumes do not go deeper than that, and never in circles. */
const DEEPEST = 8

function usesOf(names: readonly string[], plan: Plan, depth: number): readonly Use[] {
  if (depth === 0) return []
  const isOn = (device: string | undefined): boolean => device !== undefined && names.includes(device)
  const filesystems = plan.filesystems.filter((item) => isOn(textAt(item, 'device'))).map(useOfFilesystem)
  const locks = plan.locks.filter((item) => isOn(textAt(item, 'device')))
  const raids = plan.raids.filter((item) => textsAt(item, 'devices').some(({ text }) => isOn(text)))
  return [
    ...raids.flatMap((raid) => [
      useOf(`${textAt(raid, 'level') ?? 'RAID'} ${textAt(raid, 'name') ?? ''}`, raid),
      ...usesOf(namesOfVolume(raid), plan, depth - 1),
    ]),
    ...locks.flatMap((lock) => [
      useOf(`LUKS ${textAt(lock, 'name') ?? ''}`, lock),
      ...usesOf(namesOfVolume(lock), plan, depth - 1),
    ]),
    ...filesystems,
  ]
}

const useOf = (text: string, { from }: EmittedMap): Use => ({ text, path: undefined, from })

function useOfFilesystem(item: EmittedMap): Use {
  const format = filled(item, 'format') ?? 'as it is'
  const path = filled(item, 'path')
  return { text: path === undefined ? format : `${format}, mounted at`, path, from: item.from }
}

function filesystemOf(item: EmittedMap, inside: ReadonlySet<string>): MachineFilesystem {
  const device = textAt(item, 'device') ?? ''
  return {
    device,
    from: item.from,
    format: filled(item, 'format'),
    path: filled(item, 'path'),
    label: filled(item, 'label'),
    isWiped: flagAt(item, 'wipeFilesystem') === true,
    isInside: inside.has(device),
  }
}
