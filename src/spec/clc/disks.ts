import type { FieldGroup, ListField, TextField } from '../field.ts'

const text = (doc: string, example: string): TextField => ({ kind: 'text', doc, example })
const guid = (doc: string, example: string): TextField => ({ ...text(doc, example), format: 'guid' })

/** Names that ct knows for types of partitions. */
export const partitionTypes: ReadonlyMap<string, string> = new Map([
  ['raid_containing_root', 'be9067b9-ea49-4f15-b4f6-f36f8c9e1818'],
  ['linux_filesystem_data', '0fc63daf-8483-4772-8e79-3d69d8477de4'],
  ['swap_partition', '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f'],
  ['raid_partition', 'a19d880f-05fc-4d3b-a006-743f0f84911e'],
])

const partitionFields: FieldGroup = {
  label: {
    ...text('The label: at most 36 characters, without a colon. It appears as `/dev/disk/by-partlabel/…`.', 'data'),
    optional: true,
  },
  number: {
    kind: 'number',
    default: 0,
    doc: 'The place in the partition table, counted from 1; with 0 the next free one.',
    example: '1',
  },
  size: text('The size with its unit, in whole MiB; all the room there is where absent.', '20GiB'),
  start: text('Where it starts, with the unit; the largest free block where absent.', '1MiB'),
  guid: guid('The unique GUID of the partition; a random one where absent.', '63194b49-e4b7-43f9-9a8b-df0fd8279bb7'),
  type_guid: {
    ...guid(
      'The type, as a GUID or as `linux_filesystem_data`, `raid_partition`, `raid_containing_root` or `swap_partition`.',
      'linux_filesystem_data',
    ),
    common: Object.fromEntries(partitionTypes),
  },
}

/** Disks and their partition tables. */
export const disks: ListField = {
  kind: 'list',
  doc: 'Disks whose partition table Ignition changes.',
  of: {
    kind: 'group',
    type: 'Disk',
    doc: 'A disk.',
    fields: {
      device: { ...text('The disk, by its absolute path.', '/dev/sdb'), format: 'device', required: true },
      wipe_table: { kind: 'flag', default: false, doc: 'Whether the partition table is made anew.', example: 'true' },
      partitions: {
        kind: 'list',
        doc: 'The partitions of the disk.',
        of: { kind: 'group', type: 'Partition', doc: 'A partition.', fields: partitionFields },
      },
    },
  },
}

/** RAID arrays. */
export const raid: ListField = {
  kind: 'list',
  doc: 'RAID arrays to make.',
  of: {
    kind: 'group',
    type: 'Raid',
    doc: 'A RAID array.',
    fields: {
      name: text('The name; the array appears as `/dev/md/…`.', 'data'),
      level: {
        ...text('The level: `linear`, `raid0`, `raid1`, `raid4`, `raid5`, `raid6` or `raid10`.', 'raid1'),
        common: { linear: '', raid0: '', raid1: '', raid4: '', raid5: '', raid6: '', raid10: '' },
      },
      devices: {
        kind: 'list',
        doc: 'The devices the array is made of.',
        of: { ...text('The absolute path of a device.', '/dev/sdb'), format: 'device' },
      },
      spares: { kind: 'number', default: 0, doc: 'How many of the devices are spares.', example: '1' },
      options: { kind: 'list', doc: 'Further options for `mdadm`.', of: text('An option.', '--assume-clean') },
    },
  },
}
