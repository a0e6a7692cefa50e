import type { GroupField } from '../field.ts'

/** The hash that fetched contents must have. */
export const verification: GroupField = {
  kind: 'group',
  type: 'Verification',
  doc: 'Checks what was fetched.',
  fields: {
    hash: {
      kind: 'group',
      type: 'Hash',
      ignition: false,
      doc: 'The hash that the contents must have. Without both parts nothing is checked.',
      fields: {
        function: {
          kind: 'text',
          doc: 'The hash function; Ignition 2 knows `sha512` alone.',
          example: 'sha512',
          common: { sha512: '' },
        },
        sum: {
          kind: 'text',
          format: 'hash',
          doc: 'The hash in hexadecimal: 128 digits.',
          example: '0519a9826023338828942b081814355d55301b9bc82042390f9afaf75cd3a707…',
        },
      },
    },
  },
}
