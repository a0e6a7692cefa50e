import type { Field, FieldGroup, GroupField, ListField, TextField } from '../field.ts'
import { mode } from '../fields/node.ts'
import { verification } from './verification.ts'

const text = (doc: string, example: string, format?: TextField['format']): TextField => ({
  kind: 'text',
  doc,
  example,
  ...(format && { format }),
})

const owner = (type: string, what: string): GroupField => ({
  kind: 'group',
  type,
  optional: true,
  doc: `The ${what} that owns it: by number or by name, not both. \`root\` where absent.`,
  fields: {
    id: { kind: 'number', format: 'id', optional: true, doc: `The number of the ${what}.`, example: '500' },
    name: text(`The name of the ${what}. It must exist when Ignition writes.`, 'core'),
  },
})

const nodeFields = (path: string): FieldGroup => ({
  filesystem: { ...text('The name of the file system that it is on.', 'root'), default: 'root' },
  path: { ...text('The absolute path in that file system.', path, 'path'), required: true },
  user: owner('FileUser', 'user'),
  group: owner('FileGroup', 'group'),
})

const overwrite: Field = {
  kind: 'flag',
  optional: true,
  doc: 'Whether what is at the path already gives way; so for files where absent.',
  example: 'true',
}

const contents: GroupField = {
  kind: 'group',
  type: 'FileContents',
  doc: 'What is in the file: from one of the three places. Empty where there is none.',
  fields: {
    remote: {
      kind: 'group',
      type: 'Remote',
      ignition: false,
      doc: 'Contents that the machine fetches on its first boot.',
      fields: {
        url: text('Where they are: https, http, tftp, s3, oem or data.', 'https://example.com/file', 'url'),
        compression: { ...text('How they are packed there: `gzip` or nothing.', 'gzip'), common: { gzip: '' } },
        verification,
      },
    },
    inline: { ...text('The text itself.', '|\n  Hello', 'contents'), ignition: false, sugar: true },
    local: {
      ...text('A file that is taken in, relative to the files directory.', 'files/motd', 'local'),
      ignition: false,
      sugar: true,
    },
  },
}

/** Files to write. */
export const files: ListField = {
  kind: 'list',
  doc: 'Files to write.',
  of: {
    kind: 'group',
    type: 'File',
    doc: 'A file.',
    fields: {
      ...nodeFields('/etc/motd'),
      mode: mode('The permissions, with a leading zero; 0644 where absent, with a warning.', '0644'),
      contents,
      overwrite,
      append: {
        kind: 'flag',
        default: false,
        doc: 'Whether the contents are added to a file that is there.',
        example: 'true',
      },
    },
  },
}

/** Directories to make. */
export const directories: ListField = {
  kind: 'list',
  doc: 'Directories to make.',
  of: {
    kind: 'group',
    type: 'Directory',
    doc: 'A directory.',
    fields: {
      ...nodeFields('/opt/bin'),
      mode: mode('The permissions, with a leading zero; 0755 where absent, with a warning.', '0755'),
      overwrite,
    },
  },
}

/** Links to make. */
export const links: ListField = {
  kind: 'list',
  doc: 'Links to make.',
  of: {
    kind: 'group',
    type: 'Link',
    doc: 'A link.',
    fields: {
      ...nodeFields('/etc/localtime'),
      hard: { kind: 'flag', default: false, doc: 'Whether it is a hard link.', example: 'true' },
      target: { ...text('What it points to.', '/usr/share/zoneinfo/Europe/Berlin', 'path'), required: true },
      overwrite,
    },
  },
}
