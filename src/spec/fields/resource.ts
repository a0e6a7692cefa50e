import type { FieldGroup, GroupField, TextField } from '../field.ts'

/** How fetched contents are checked. */
export const verification: GroupField = {
  kind: 'group',
  type: 'Verification',
  doc: 'How Ignition checks what it fetched before using it.',
  fields: {
    hash: {
      kind: 'text',
      format: 'hash',
      optional: true,
      doc: 'The expected checksum: `sha512-` or, from Ignition 3.1 on, `sha256-`, then hexadecimal digits. With `compression` it is that of the decompressed contents.',
      example: 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
  },
}

const compression: TextField = {
  kind: 'text',
  optional: true,
  since: 2,
  allowed: ['gzip'],
  doc: 'How the contents are compressed where they are stored; Ignition unpacks them. Butane compresses what is written here by itself.',
  example: 'gzip',
}

const inline: TextField = {
  kind: 'text',
  format: 'contents',
  optional: true,
  since: 2,
  ignition: false,
  doc: 'The contents, written here. Use one of `inline`, `local` and `source`.',
  example: '|\n  First line\n  Second line',
}

/** Something that Ignition fetches, or that is written into the config. */
export const resourceFields: FieldGroup = {
  compression,
  http_headers: {
    kind: 'list',
    type: 'HTTPHeaders',
    since: 2,
    doc: 'Headers to send with the request; for `http` and `https` only.',
    of: {
      kind: 'group',
      type: 'HTTPHeader',
      doc: 'One HTTP header.',
      fields: {
        name: { kind: 'text', required: true, doc: 'The name of the header.', example: 'Authorization' },
        value: {
          kind: 'text',
          optional: true,
          doc: 'What the header says. Without it, a header that Ignition would send is left out.',
          example: 'Basic YWxhZGRpbjpvcGVuc2VzYW1l',
        },
      },
    },
  },
  source: {
    kind: 'text',
    format: 'url',
    optional: true,
    doc: 'Where Ignition fetches the contents at first boot: a URL with `https`, `http`, `tftp`, `s3`, `arn`, `gs` or `data`.',
    example: 'https://example.com/app.conf',
  },
  inline,
  local: {
    kind: 'text',
    format: 'local',
    optional: true,
    since: 2,
    ignition: false,
    doc: 'A file whose contents are taken into the config, relative to the files directory.',
    example: 'app.conf',
  },
  verification,
}

/** A resource for a file: it could be compressed and written inline from the start. */
export const contentsFields: FieldGroup = {
  ...resourceFields,
  compression: { ...compression, since: 1 },
  inline: { ...inline, since: 1 },
}
