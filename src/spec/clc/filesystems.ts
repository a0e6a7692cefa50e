import type { FieldGroup, ListField, TextField } from '../field.ts'

const text = (doc: string, example: string): TextField => ({ kind: 'text', doc, example })
const options = (doc: string): ListField => ({ kind: 'list', doc, of: text('An option.', '-i 8192') })

const mountFields: FieldGroup = {
  device: {
    ...text('The device that holds it, by its absolute path.', '/dev/disk/by-partlabel/data'),
    format: 'device',
  },
  format: {
    ...text('The kind of file system: `ext4`, `btrfs`, `xfs`, `vfat` or `swap`.', 'ext4'),
    common: { ext4: '', btrfs: '', xfs: '', vfat: '', swap: '' },
  },
  create: {
    kind: 'group',
    type: 'Create',
    optional: true,
    doc: 'The former way to make a file system.',
    fields: {
      force: { kind: 'flag', default: false, doc: 'Whether what is there is overwritten.', example: 'true' },
      options: options('Further options for the `mkfs` of the format.'),
    },
  },
  wipe_filesystem: {
    kind: 'flag',
    default: false,
    doc: 'Whether the file system is made anew even where one is there.',
    example: 'true',
  },
  label: {
    ...text('The label: at most 16 characters for ext4, 12 for xfs, 11 for vfat, 15 for swap, 256 for btrfs.', 'data'),
    optional: true,
  },
  uuid: { ...text('The UUID.', '30aa53a6-aee7-4f6b-a1a4-2dc6bd3b0d63'), optional: true },
  options: options('Further options for the `mkfs` of the format.'),
}

/** File systems: made on a device, or known by a path while Ignition works. */
export const filesystems: ListField = {
  kind: 'list',
  doc: 'File systems to make or use. Files name them; `root` is there already.',
  of: {
    kind: 'group',
    type: 'Filesystem',
    doc: 'A file system: with `mount` or `path`, not both.',
    fields: {
      name: text('The name that files refer to. It means nothing to the machine.', 'data'),
      mount: {
        kind: 'group',
        type: 'Mount',
        optional: true,
        doc: 'A device that Ignition mounts while it works. To have it mounted later, add a mount unit.',
        fields: mountFields,
      },
      path: {
        ...text('Where the file system is in the initial system, in place of `mount`.', '/sysroot'),
        format: 'path',
        optional: true,
      },
    },
  },
}
