import type { FieldGroup, ListField, TextField } from '../field.ts'

const guid = (doc: string, example: string): TextField => ({
  kind: 'text',
  format: 'guid',
  optional: true,
  doc,
  example,
})

/** Names of whole disks. */
export const wholeDisks = {
  '/dev/disk/by-id/': 'by serial number, stays the same',
  '/dev/disk/by-path/': 'by where it is plugged in',
  '/dev/sda': 'the first SATA or SCSI disk',
  '/dev/vda': 'the first disk of a KVM machine',
  '/dev/nvme0n1': 'the first NVMe disk',
  '/dev/xvda': 'the first disk of a Xen machine',
}

/** Names of what is on disks. */
export const volumes = {
  '/dev/disk/by-partlabel/': 'a partition, by its label',
  '/dev/disk/by-label/': 'a file system, by its label',
  '/dev/disk/by-uuid/': 'a file system, by its UUID',
  '/dev/md/': 'a RAID array, by its name',
  '/dev/mapper/': 'an opened LUKS volume, by its name',
  ...wholeDisks,
}

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
    common: { '0': 'all the room there is', '1024': '1 GiB', '10240': '10 GiB', '20480': '20 GiB' },
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
    common: {
      '0fc63daf-8483-4772-8e79-3d69d8477de4': 'Linux data',
      '4f68bce3-e8cd-4db1-96e7-fbcaf984b709': 'root on x86-64',
      'b921b045-1df0-41c3-af44-4c6f280d3fae': 'root on ARM64',
      '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f': 'swap',
      '933ac7e1-2eb4-4f13-b844-0e14e2aef915': 'home directories',
      '4d21b016-b534-45c2-a9fb-5c16e091fd2d': '/var',
      'a19d880f-05fc-4d3b-a006-743f0f84911e': 'RAID',
      'e6d6d379-f507-44c2-a23c-238f2a3df928': 'LVM',
      'ca7d7ccb-63ed-4c53-861c-1742536059cc': 'LUKS',
      'c12a7328-f81f-11d2-ba4b-00a0c93ec93b': 'EFI system',
      '5dfbf5f4-2848-4bac-aa5e-0d9a20b745a6': '/usr of Flatcar',
      '3884dd41-8582-4404-b9a8-e9b84f2df50e': 'root of Flatcar, grows by itself',
    },
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
    usual: ['device', 'wipe_table', 'partitions'],
    fields: {
      device: {
        kind: 'text',
        format: 'device',
        required: true,
        doc: 'The absolute path of the whole disk, best one that does not change between boots.',
        example: '/dev/disk/by-id/ata-DISK_SERIAL',
        common: wholeDisks,
      },
      partitions: {
        kind: 'list',
        doc: 'The partitions. Each number but 0 may be listed once, and each label.',
        of: {
          kind: 'group',
          type: 'Partition',
          doc: 'A partition.',
          fields: partitionFields,
          usual: ['label', 'number', 'size_mib'],
        },
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
    usual: ['name', 'level', 'devices'],
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
          common: volumes,
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
