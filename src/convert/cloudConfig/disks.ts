import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { valueLeftOut } from '../../report/catalogue/convertCloudConfig.ts'
import { child } from '../../report/path.ts'
import { escapeUnitPath } from '../../translate/3-desugar/escapeUnitPath.ts'
import { groupFrom, isOn, itemsOf, wordAt, wordOf, type Cloud, type Made } from './cloud.ts'
import { deviceOf, partitionOf, UNKNOWN_DISK } from './deviceOf.ts'

/** Disks with one partition over all of it, or none; shares of a disk are nothing that Ignition knows. */
export function madeOfDisks(value: Emitted, cloud: Cloud): Made {
  if (value.kind !== 'map') return {}
  return {
    disks: [...value.entries].flatMap(([name, disk]) => (disk.kind === 'map' ? (diskOf(name, disk, cloud) ?? []) : [])),
  }
}

function diskOf(name: string, disk: EmittedMap, { lose }: Cloud): EmittedMap | undefined {
  const device = deviceOf(name)
  const layout = disk.entries.get('layout')
  const reason = device === undefined ? UNKNOWN_DISK : tableProblem(disk, layout)
  if (reason !== undefined || device === undefined) {
    lose((path) => valueLeftOut(path, `the disk ${name}`, reason ?? UNKNOWN_DISK), disk.from)
    return undefined
  }
  return groupFrom(disk.from, {
    device,
    wipeTable: isOn(disk.entries.get('overwrite')) ? true : undefined,
    partitions: isWhole(layout) ? [groupFrom(child(disk.from, 'layout'), { number: 1 })] : [],
  })
}

function tableProblem(disk: EmittedMap, layout: Emitted | undefined): string | undefined {
  if (/^(?:mbr|msdos|dos)$/i.test(wordAt(disk, 'table_type') ?? '')) return 'Ignition makes GPT tables alone.'
  const isShared = layout?.kind === 'list' && !isWhole(layout)
  return isShared ? 'Ignition counts in MiB, not in shares of a disk.' : undefined
}

const isWhole = (layout: Emitted | undefined): boolean =>
  isOn(layout) || (layout?.kind === 'list' && layout.items.length === 1)

/** File systems that are made. */
export function madeOfFilesystems(value: Emitted, cloud: Cloud): Made {
  return {
    filesystems: itemsOf(value).flatMap((item) => (item.kind === 'map' ? (filesystemOf(item, cloud) ?? []) : [])),
  }
}

function filesystemOf(item: EmittedMap, { lose }: Cloud): EmittedMap | undefined {
  const name = wordAt(item, 'device') ?? ''
  const disk = deviceOf(name)
  const format = wordAt(item, 'filesystem') ?? ''
  if (disk === undefined || !FORMATS.has(format)) {
    const made = `Ignition makes ext4, xfs, btrfs, vfat and swap${format ? `, not ${format}` : ''}.`
    lose(
      (path) => valueLeftOut(path, `the file system on ${name}`, disk === undefined ? UNKNOWN_DISK : made),
      item.from,
    )
    return undefined
  }
  const device = partOf(disk, wordAt(item, 'partition') ?? 'none')
  const wipeFilesystem = isOn(item.entries.get('overwrite')) ? true : undefined
  return groupFrom(item.from, {
    name: device,
    mount: groupFrom(item.from, { device, format, label: wordAt(item, 'label'), wipeFilesystem }),
  })
}

function partOf(disk: string, partition: string): string {
  if (/^\d+$/.test(partition)) return partitionOf(disk, partition)
  return /^(?:auto|any)$/.test(partition) ? partitionOf(disk, '1') : disk
}

const FORMATS: ReadonlySet<string> = new Set(['ext4', 'xfs', 'btrfs', 'vfat', 'swap'])

/** A file to swap to: made on the first boot, in use from then on. */
export function madeOfSwap(value: Emitted, { lose }: Cloud): Made {
  const file = value.kind === 'map' ? wordAt(value, 'filename') : undefined
  const size = value.kind === 'map' ? wordOf(value.entries.get('size')) : undefined
  const mebibytes = size === undefined ? undefined : mebibytesOf(size)
  if (file === undefined || mebibytes === undefined || mebibytes === 0) {
    if (mebibytes !== 0)
      lose(
        (path) => valueLeftOut(path, 'the file to swap to', 'Give it a path and a size, or make it from a unit.'),
        value.from,
      )
    return {}
  }
  const maker = 'cloud-config-swapfile.service'
  const units = [
    { name: maker, contents: swapfileText(file, mebibytes) },
    { name: `${escapeUnitPath(file)}.swap`, enabled: true, contents: swapText(file, maker) },
  ]
  return { units: units.map((unit) => groupFrom(value.from, unit)) }
}

// Without the usual dependencies, as swap comes up before all other services.
const swapfileText = (file: string, mebibytes: number): string => `[Unit]
Description=Make ${file}
DefaultDependencies=no
RequiresMountsFor=${file}
ConditionPathExists=!${file}

[Service]
Type=oneshot
ExecStart=/usr/bin/dd if=/dev/zero of=${file} bs=1M count=${mebibytes}
ExecStart=/usr/bin/chmod 0600 ${file}
ExecStart=/usr/sbin/mkswap ${file}
`

const swapText = (file: string, maker: string): string => `[Unit]
Description=Swap to ${file}
Requires=${maker}
After=${maker}

[Swap]
What=${file}

[Install]
WantedBy=swap.target
`

function mebibytesOf(size: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/i.exec(size) ?? []
  if (digits === undefined) return undefined
  const factors: Readonly<Record<string, number>> = { '': 1 / 1024 / 1024, K: 1 / 1024, M: 1, G: 1024 }
  return Math.ceil(Number(digits) * (factors[unit.toUpperCase()] ?? 1))
}
