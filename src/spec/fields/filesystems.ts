import type { FieldGroup, ListField } from '../field.ts'
import { volumes } from './disks.ts'

const filesystemFields: FieldGroup = {
  device: {
    kind: 'text',
    format: 'device',
    required: true,
    doc: 'The disk, partition or volume that holds the file system, by its absolute path.',
    example: '/dev/disk/by-partlabel/data',
    common: volumes,
  },
  format: {
    kind: 'text',
    optional: true,
    allowed: ['ext4', 'btrfs', 'xfs', 'vfat', 'swap', 'none'],
    allowedSince: { none: 4 },
    doc: 'The kind of file system; `none` leaves the device as it is.',
    example: 'ext4',
  },
  label: {
    kind: 'text',
    optional: true,
    doc: 'The label: at most 16 characters for ext4, 12 for xfs, 11 for vfat, 15 for swap, 256 for btrfs.',
    example: 'data',
  },
  mount_options: {
    kind: 'list',
    since: 2,
    doc: 'Options for mounting it.',
    of: {
      kind: 'text',
      doc: 'A mount option.',
      example: 'noatime',
      common: {
        noatime: 'reading writes nothing',
        nofail: 'boot goes on without it',
        ro: 'read only',
        noexec: 'runs no programs',
        nodev: '',
        nosuid: '',
        discard: 'tells SSDs of freed blocks',
      },
    },
  },
  options: {
    kind: 'list',
    doc: 'Further options for the `mkfs` of the format.',
    of: {
      kind: 'text',
      formerType: { before: 2, type: 'FilesystemOption' },
      doc: 'An option of mkfs.',
      example: '-m0',
    },
  },
  path: {
    kind: 'text',
    format: 'path',
    optional: true,
    doc: 'Where it is mounted while Ignition runs. To mount it at every boot too, set `with_mount_unit`.',
    example: '/var/lib/data',
    common: { '/var': '', '/var/lib/data': '', '/var/lib/docker': 'images and containers of Docker', '/home': '' },
  },
  uuid: {
    kind: 'text',
    format: 'guid',
    optional: true,
    doc: 'The UUID of the file system; a random one where absent.',
    example: '63194b49-e4b7-43f9-9a8b-df0fd8279bb7',
  },
  wipe_filesystem: {
    kind: 'flag',
    optional: true,
    default: false,
    doc: 'Whether what is on the device is erased first. Otherwise a file system that matches is kept, and anything else fails.',
    example: 'true',
  },
  with_mount_unit: {
    kind: 'flag',
    optional: true,
    since: 2,
    ignition: false,
    sugar: true,
    default: false,
    doc: 'Whether a systemd unit is added that checks and mounts it at every boot, or turns the swap space on.',
    example: 'true',
  },
}

/** File systems. */
export const filesystems: ListField = {
  kind: 'list',
  doc: 'File systems to create or to use; each device may be listed once.',
  of: {
    kind: 'group',
    type: 'Filesystem',
    doc: 'A file system.',
    fields: filesystemFields,
    usual: ['device', 'format', 'path', 'with_mount_unit'],
  },
}
