import { list, map, scalar, type Emitted, type EmittedMap, type EmittedValue } from '../../ignition/emitted.ts'
import { yamlPath, type YamlPath } from '../../report/path.ts'
import { group, groups, isSet, pathOf, text, texts, type Group } from '../1-decode/group.ts'
import { copyField } from './copy.ts'
import { inOrder } from './inOrder.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'

/** The config that `boot_device` stands for: mirrored and encrypted disks of Fedora CoreOS; undefined where it asks for neither. */
export function bootDevice(config: Group, context: DesugarContext): EmittedMap | undefined {
  const device = group(config, 'boot_device')
  if (!device) return undefined
  const mirror = mirrorOf(device)
  const luks = luksOf(device)
  return mirror || luks ? diskLayout(device, mirror, luks, context) : undefined
}

function diskLayout(
  device: Group,
  mirror: Group | undefined,
  luks: Group | undefined,
  context: DesugarContext,
): EmittedMap {
  const layout = text(device, 'layout') ?? 'x86_64'
  const root = filesystem(device.path, luks ? '/dev/mapper/root' : '/dev/md/md-root', 'xfs', 'root')
  const disks = mirror && mirrorDisks(mirror, layout)
  const volumes = luks && list(luks.path, [luksVolume(luks, layout, mirror !== undefined, context)])
  const filesystems = list(device.path, [...(disks?.filesystems ?? []), root])
  const storage = { disks: disks?.disks, filesystems, luks: volumes, raid: disks?.raid }
  return map(yamlPath(), [['storage', map(device.path, present(storage))]])
}

function present(entries: Readonly<Record<string, Emitted | undefined>>): readonly Entry[] {
  return Object.entries(entries).flatMap(([key, value]) => (value ? [[key, value] satisfies Entry] : []))
}

function mirrorOf(device: Group): Group | undefined {
  const mirror = group(device, 'mirror')
  return texts(mirror, 'devices').length > 0 ? mirror : undefined
}

function luksOf(device: Group): Group | undefined {
  const luks = group(device, 'luks')
  const isUnlocked = isSet(luks, 'tpm2') || groups(luks, 'tang').length > 0 || isSet(group(luks, 'cex'), 'enabled')
  return isUnlocked ? luks : undefined
}

type Entry = readonly [string, Emitted]

const partitionTypes = {
  reserved: '8DA63339-0007-60C0-C436-083AC8230908',
  bios: '21686148-6449-6E6F-744E-656564454649',
  prep: '9E1A2D38-C612-4316-AA26-8B49521E5A8B',
  esp: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B',
} as const

interface PartitionTemplate {
  readonly name: string
  /** MiB; the last partition takes what is left. */
  readonly size?: number
  readonly type?: string
}

const reserved: PartitionTemplate = { name: 'reserved', size: 1, type: partitionTypes.reserved }
const bios: PartitionTemplate = { name: 'bios', size: 1, type: partitionTypes.bios }
const prep: PartitionTemplate = { name: 'prep', size: 4, type: partitionTypes.prep }
const esp: PartitionTemplate = { name: 'esp', size: 127, type: partitionTypes.esp }
const bootAndRoot: readonly PartitionTemplate[] = [{ name: 'boot', size: 384 }, { name: 'root' }]

// What the image's own disk has in front of boot and root, by layout.
const firmwarePartitions: Readonly<Record<string, readonly PartitionTemplate[] | undefined>> = {
  x86_64: [bios, esp],
  aarch64: [reserved, esp],
  ppc64le: [prep, reserved],
}

interface MirrorDisks {
  readonly disks: Emitted
  readonly filesystems: readonly Emitted[]
  readonly raid: Emitted
}

function mirrorDisks(mirror: Group, layout: string): MirrorDisks {
  const devices = texts(mirror, 'devices')
  const firmware = firmwarePartitions[layout] ?? [reserved, reserved]
  const from = (index: number): YamlPath => pathOf(mirror, 'devices', index)
  const disks = devices.map((device, index) => disk(from(index), device, index + 1, [...firmware, ...bootAndRoot]))
  const espFilesystems = firmware.includes(esp)
    ? devices.map((_, index) => {
        const label = `esp-${index + 1}`
        return filesystem(from(index), `/dev/disk/by-partlabel/${label}`, 'vfat', label)
      })
    : []
  return {
    disks: list(pathOf(mirror, 'devices'), disks),
    filesystems: [...espFilesystems, filesystem(mirror.path, '/dev/md/md-boot', 'ext4', 'boot')],
    raid: list(mirror.path, [
      raid(mirror.path, 'boot', devices.length, ['--metadata=1.0']),
      raid(mirror.path, 'root', devices.length, []),
    ]),
  }
}

function disk(from: YamlPath, device: string, number: number, partitions: readonly PartitionTemplate[]): Emitted {
  const items = partitions.map(({ name, size, type }) =>
    scalars(from, { label: `${name}-${number}`, sizeMiB: size, typeGuid: type }),
  )
  return map(from, [
    ['device', scalar(from, device)],
    ['partitions', list(from, items)],
    ['wipeTable', scalar(from, true)],
  ])
}

function filesystem(from: YamlPath, device: string, format: string, label: string): Emitted {
  return scalars(from, { device, format, label, wipeFilesystem: true })
}

function raid(from: YamlPath, name: string, count: number, options: readonly string[]): Emitted {
  const devices = Array.from({ length: count }, (_, index) =>
    scalar(from, `/dev/disk/by-partlabel/${name}-${index + 1}`),
  )
  return map(from, [
    ['devices', list(from, devices)],
    ['level', scalar(from, 'raid1')],
    ['name', scalar(from, `md-${name}`)],
    ...(options.length > 0
      ? [
          [
            'options',
            list(
              from,
              options.map((option) => scalar(from, option)),
            ),
          ] satisfies Entry,
        ]
      : []),
  ])
}

function scalars(from: YamlPath, values: Readonly<Record<string, EmittedValue | undefined>>): EmittedMap {
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, scalar(from, value)] satisfies Entry],
  )
  return map(from, entries)
}

// On s390x the root partition is part of a disk that the user names.
const rootPartitions: Readonly<Record<string, string | undefined>> = { 's390x-eckd': '2', 's390x-zfcp': '4' }

function luksVolume(luks: Group, layout: string, isMirrored: boolean, context: DesugarContext): Emitted {
  const partition = rootPartitions[layout]
  const ownDevice = isMirrored ? '/dev/md/md-root' : '/dev/disk/by-partlabel/root'
  const device = partition === undefined ? ownDevice : `${text(luks, 'device') ?? ''}${partition}`
  const discard = luks.fields.get('discard')
  const entries = new Map<string, Emitted>([
    unlocking(luks, context),
    ['device', scalar(luks.path, device)],
    ['label', scalar(luks.path, 'luks-root')],
    ['name', scalar(luks.path, 'root')],
    ['wipeVolume', scalar(luks.path, true)],
  ])
  if (typeof discard === 'boolean') entries.set('discard', scalar(pathOf(luks, 'discard'), discard))
  return map(luks.path, inOrder(entries, ignitionKeys(context.shape, ['storage', 'luks'])))
}

function unlocking(luks: Group, context: DesugarContext): Entry {
  const cex = group(luks, 'cex')
  if (cex && isSet(cex, 'enabled')) return ['cex', map(luks.path, [['enabled', scalar(pathOf(cex, 'enabled'), true)]])]
  const shape = luksShape(context.shape)
  const entries = ['tang', 'threshold', 'tpm2'].flatMap((name): readonly Entry[] => {
    const field = shape?.fields.get(name)
    const copied = field && copyField(luks.fields.get(name), field, pathOf(luks, name), context)
    return copied ? [[name, copied]] : []
  })
  return ['clevis', map(luks.path, entries)]
}

function luksShape(shape: ResolvedGroup): ResolvedGroup | undefined {
  const device = shape.fields.get('boot_device')
  const luks = device?.kind === 'group' ? device.fields.get('luks') : undefined
  return luks?.kind === 'group' ? luks : undefined
}
