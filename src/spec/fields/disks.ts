import type { FieldGroup, ListField, TextField } from '../field.ts'

const guid = (doc: string, example: string): TextField => ({
  kind: 'text',
  format: 'guid',
  optional: true,
  doc,
  example,
})

const partitionFields: FieldGroup = {
  guid: guid('The unique GUID of the partition; a random one where absent.', '63194b49-e4b7-43f9-9a8b-df0fd8279bb7'),
  label: {
    kind: 'text',
    optional: true,
    doc: 'The partition label: at most 36 characters, without a colon. It appears as `/dev/disk/by-partlabel/…`.',
    example: 'data',
  },
  number: {
    kind: 'number',
    default: 0,
    doc: 'The place in the partition table, counted from 1. With 0 the next free place is used and a `label` is needed.',
    example: '1',
  },
  resize: {
    kind: 'flag',
    optional: true,
    since: 3,
    default: false,
    doc: 'Whether an existing partition that matches in all but its size is resized.',
    example: 'true',
  },
  should_exist: {
    kind: 'flag',
    optional: true,
    default: true,
    doc: 'Whether the partition exists. To remove one, write `false`, its `number`, and `wipe_partition_entry`.',
    example: 'false',
  },
  size_mib: {
    kind: 'number',
    format: 'mib',
    optional: true,
    doc: 'The size in MiB; 0 takes all the room there is.',
    example: '20480',
  },
  start_mib: {
    kind: 'number',
    format: 'mib',
    optional: true,
    doc: 'Where it starts, in MiB from the start of the disk; 0 means the start of the largest free block.',
    example: '0',
  },
  type_guid: {
    ...guid(
      'The GPT type of the partition, as a GUID. Linux data where absent.',
      '4f68bce3-e8cd-4db1-96e7-fbcaf984b709',
    ),
    default: '0FC63DAF-8483-4772-8E79-3D69D8477DE4',
  },
  wipe_partition_entry: {
    kind: 'flag',
    optional: true,
    default: false,
    doc: 'Whether a partition that does not match is deleted and made anew. Otherwise first boot fails.',
    example: 'true',
  },
}

/** Disks and their partition tables. */
export const disks: ListField = {
  kind: 'list',
  doc: 'Disks whose partition table Ignition changes; each device may be listed once.',
  of: {
    kind: 'group',
    type: 'Disk',
    doc: 'A disk.',
    fields: {
      device: {
        kind: 'text',
        format: 'device',
        required: true,
        doc: 'The absolute path of the whole disk, best one that does not change between boots.',
        example: '/dev/disk/by-id/ata-DISK_SERIAL',
      },
      partitions: {
        kind: 'list',
        doc: 'The partitions. Each number but 0 may be listed once, and each label.',
        of: { kind: 'group', type: 'Partition', doc: 'A partition.', fields: partitionFields },
      },
      wipe_table: {
        kind: 'flag',
        optional: true,
        default: false,
        doc: 'Whether the partition table is erased first. All data of the disk is lost.',
        example: 'true',
      },
    },
  },
}

const raidLevels = [
  'linear',
  'raid0',
  '0',
  'stripe',
  'raid1',
  '1',
  'mirror',
  'raid4',
  '4',
  'raid5',
  '5',
  'raid6',
  '6',
  'raid10',
  '10',
]

/** Software RAID. */
export const raid: ListField = {
  kind: 'list',
  doc: 'Software RAID arrays, made with mdadm; each name may be listed once.',
  of: {
    kind: 'group',
    type: 'Raid',
    doc: 'A RAID array.',
    fields: {
      devices: {
        kind: 'list',
        required: 'without-boot-device',
        doc: 'The disks or partitions that make up the array.',
        of: {
          kind: 'text',
          type: 'Device',
          format: 'device',
          doc: 'An absolute device path.',
          example: '/dev/disk/by-partlabel/raid-1',
        },
      },
      level: {
        kind: 'text',
        optional: 4,
        required: 'without-boot-device',
        allowed: raidLevels,
        doc: 'How the array spreads its data: `raid1` mirrors it, `raid0` and `linear` only join the devices.',
        example: 'raid1',
      },
      name: {
        kind: 'text',
        doc: 'The name of the array; each may be listed once. It appears as `/dev/md/…`.',
        example: 'data',
      },
      options: {
        kind: 'list',
        doc: 'Further options for `mdadm --create`.',
        of: {
          kind: 'text',
          formerType: { before: 5, type: 'RaidOption' },
          doc: 'An option of mdadm.',
          example: '--bitmap=internal',
        },
      },
      spares: {
        kind: 'number',
        optional: true,
        doc: 'How many of the devices stand by; not for `linear` and `raid0`.',
        example: '1',
      },
    },
  },
}
