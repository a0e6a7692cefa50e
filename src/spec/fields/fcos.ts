import type { FieldGroup, GroupField } from '../field.ts'
import { wholeDisks } from './disks.ts'
import { cex, clevisFields, discardDoc } from './luks.ts'

const bootDevice: GroupField = {
  kind: 'group',
  type: 'BootDevice',
  layer: 'fcos',
  since: 3,
  ignition: false,
  sugar: true,
  doc: 'Encrypts or mirrors the boot disk. Needs `luks` or `mirror`.',
  usual: ['luks'],
  alternatives: { mirror: ['mirror'] },
  fields: {
    layout: {
      kind: 'text',
      layer: 'fcos',
      optional: true,
      allowed: ['aarch64', 'ppc64le', 'x86_64', 's390x-eckd', 's390x-virt', 's390x-zfcp'],
      allowedSince: { 's390x-eckd': 6, 's390x-virt': 6, 's390x-zfcp': 6 },
      default: 'x86_64',
      doc: 'The partition layout of the image: the kind of processor.',
      example: 'aarch64',
    },
    luks: {
      kind: 'group',
      type: 'BootDeviceLuks',
      layer: 'fcos',
      doc: 'Encrypts the root file system; it opens by itself at boot.',
      usual: ['tpm2'],
      alternatives: { Tang: ['tang'] },
      fields: {
        cex,
        discard: {
          kind: 'flag',
          layer: 'fcos',
          optional: true,
          since: 5,
          default: false,
          doc: discardDoc,
          example: 'true',
        },
        device: {
          kind: 'text',
          layer: 'fcos',
          format: 'device',
          optional: true,
          since: 6,
          doc: 'The whole disk, on s390x: `/dev/dasd…` for `s390x-eckd`, `/dev/sd…` for `s390x-zfcp`.',
          example: '/dev/dasda',
        },
        ...clevisFields,
      },
    },
    mirror: {
      kind: 'group',
      type: 'BootDeviceMirror',
      layer: 'fcos',
      doc: 'Keeps the system on several disks, so that it survives the loss of one.',
      usual: ['devices'],
      fields: {
        devices: {
          kind: 'list',
          doc: 'The whole disks, two or more. They are erased.',
          of: {
            kind: 'text',
            format: 'device',
            doc: 'The absolute path of a whole disk.',
            example: '/dev/sda',
            common: wholeDisks,
          },
        },
      },
    },
  },
}

const grub: GroupField = {
  kind: 'group',
  type: 'Grub',
  layer: 'fcos',
  since: 5,
  ignition: false,
  sugar: true,
  doc: 'Settings of the GRUB boot loader.',
  fields: {
    users: {
      kind: 'list',
      doc: 'Who may edit boot entries and use the GRUB command line. Once there is one, all others may not.',
      of: {
        kind: 'group',
        type: 'GrubUser',
        layer: 'fcos',
        doc: 'A GRUB superuser.',
        usual: ['name', 'password_hash'],
        fields: {
          name: { kind: 'text', required: true, doc: 'The name of the user.', example: 'root' },
          password_hash: {
            kind: 'text',
            format: 'password-hash',
            optional: true,
            required: true,
            doc: 'The hash of the password, made with `grub2-mkpasswd-pbkdf2`.',
            example: 'grub.pbkdf2.sha512.10000.874A958E…',
          },
        },
      },
    },
  },
}

/** What Fedora CoreOS adds to the base, and OpenShift takes over. */
export const fcos: FieldGroup = { boot_device: bootDevice, grub }
