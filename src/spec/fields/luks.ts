import type { FieldGroup, GroupField, ListField } from '../field.ts'
import { volumes } from './disks.ts'
import { resourceFields, usualOfResource } from './resource.ts'

/** An IBM Crypto Express card that holds the key. */
export const cex: GroupField = {
  kind: 'group',
  type: 'Cex',
  since: 6,
  doc: 'Unlocking with an IBM Crypto Express card (s390x).',
  usual: ['enabled'],
  fields: {
    enabled: { kind: 'flag', optional: true, default: false, doc: 'Whether the card holds the key.', example: 'true' },
  },
}

const tang: ListField = {
  kind: 'list',
  doc: 'Tang servers: the volume opens by itself while they can be reached. Each URL may be listed once.',
  of: {
    kind: 'group',
    type: 'Tang',
    doc: 'A Tang server.',
    usual: ['url', 'thumbprint'],
    fields: {
      advertisement: {
        kind: 'text',
        format: 'contents',
        optional: true,
        since: 5,
        doc: 'The advertisement of the server (JSON), so that it need not be reached at first boot.',
        example: '{"payload": "…", "protected": "…", "signature": "…"}',
      },
      thumbprint: {
        kind: 'text',
        optional: true,
        required: true,
        doc: 'The thumbprint of a key of the server that is trusted.',
        example: 'REPLACE-THIS-WITH-YOUR-TANG-THUMBPRINT',
      },
      url: {
        kind: 'text',
        format: 'url',
        required: true,
        doc: 'The URL of the server.',
        example: 'https://tang.example.com',
      },
    },
  },
}

/** How Clevis unlocks a volume without a person. */
export const clevisFields: FieldGroup = {
  tang,
  threshold: {
    kind: 'number',
    optional: true,
    default: 1,
    doc: 'How many of the Tang servers and the TPM2 are needed to open the volume.',
    example: '2',
  },
  tpm2: {
    kind: 'flag',
    optional: true,
    default: false,
    doc: 'Whether the TPM2 chip of the machine opens the volume.',
    example: 'true',
  },
}

/** Whether freed blocks are passed on to the disk. */
export const discardDoc = 'Whether the disk is told of freed blocks. That helps SSDs, but shows which blocks hold data.'

const clevis: GroupField = {
  kind: 'group',
  type: 'Clevis',
  optionalBefore: 4,
  doc: 'Unlocking by itself at boot, with Clevis.',
  usual: ['tpm2'],
  alternatives: { Tang: ['tang'] },
  fields: {
    custom: {
      kind: 'group',
      type: 'ClevisCustom',
      formerType: { before: 4, type: 'Custom' },
      optionalBefore: 4,
      doc: 'A Clevis binding of your own, instead of the other keys here.',
      usual: ['pin', 'config'],
      fields: {
        config: {
          kind: 'text',
          optional: 4,
          doc: 'The config of the Clevis pin (JSON). Needs `pin`.',
          example: '{"url": "https://tang.example.com"}',
        },
        needs_network: {
          kind: 'flag',
          optional: true,
          default: false,
          doc: 'Whether opening the volume needs the network.',
          example: 'true',
        },
        pin: {
          kind: 'text',
          optional: 4,
          allowed: ['tpm2', 'tang', 'sss'],
          doc: 'The Clevis pin. Needs `config`.',
          example: 'tang',
        },
      },
    },
    ...clevisFields,
  },
}

/** Encrypted volumes. */
export const luks: ListField = {
  kind: 'list',
  since: 3,
  doc: 'Encrypted volumes; each name may be listed once.',
  of: {
    kind: 'group',
    type: 'Luks',
    doc: 'An encrypted volume (LUKS).',
    usual: ['name', 'device', 'clevis'],
    alternatives: { 'with a key': ['name', 'device', 'key_file'] },
    fields: {
      cex,
      clevis,
      device: {
        kind: 'text',
        format: 'device',
        optional: true,
        required: 'without-boot-device',
        doc: 'The disk or partition to encrypt, by its absolute path.',
        example: '/dev/disk/by-partlabel/data',
        common: volumes,
      },
      discard: { kind: 'flag', optional: true, since: 5, default: false, doc: discardDoc, example: 'true' },
      key_file: {
        kind: 'group',
        type: 'Resource',
        doc: 'The key that opens the volume. Without it and without Clevis, a random one is made and kept on the root file system.',
        fields: resourceFields({
          what: 'key',
          source: 'https://example.com/data.key',
          local: 'data.key',
          inline: 'REPLACE-THIS-WITH-YOUR-KEY',
        }),
        ...usualOfResource,
      },
      label: {
        kind: 'text',
        optional: true,
        doc: 'The label of the volume: at most 47 characters.',
        example: 'luks-data',
      },
      name: {
        kind: 'text',
        doc: 'The name of the opened volume: no slash. It appears as `/dev/mapper/…`.',
        example: 'data',
      },
      open_options: {
        kind: 'list',
        since: 5,
        doc: 'Further options for `cryptsetup luksOpen`; those that can are kept in the volume.',
        of: { kind: 'text', doc: 'An option of cryptsetup.', example: '--perf-no_read_workqueue' },
      },
      options: {
        kind: 'list',
        doc: 'Further options for `cryptsetup luksFormat`.',
        of: {
          kind: 'text',
          formerType: { before: 5, type: 'LuksOption' },
          doc: 'An option of cryptsetup.',
          example: '--cipher=aes-xts-plain64',
        },
      },
      uuid: {
        kind: 'text',
        format: 'guid',
        optional: true,
        doc: 'The UUID of the volume; a random one where absent.',
        example: '63194b49-e4b7-43f9-9a8b-df0fd8279bb7',
      },
      wipe_volume: {
        kind: 'flag',
        optional: true,
        default: false,
        doc: 'Whether what is on the device is erased first. Otherwise a volume that matches is kept, and anything else fails.',
        example: 'true',
      },
    },
  },
}
