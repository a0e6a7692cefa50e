import type { FieldGroup, GroupField, ListField, TextField } from '../field.ts'

const verification: GroupField = {
  kind: 'group',
  type: 'Verification',
  doc: 'How Ignition checks what it fetched before using it.',
  usual: ['hash'],
  fields: {
    hash: {
      kind: 'text',
      format: 'hash',
      optional: true,
      doc: 'The expected checksum: `sha512-` or, from Ignition 3.1 on, `sha256-`, then hexadecimal digits. With `compression` it is that of the decompressed contents.',
      example: 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      common: { 'sha256-': 'then 64 hexadecimal digits', 'sha512-': 'then 128 hexadecimal digits' },
    },
  },
}

const compression: TextField = {
  kind: 'text',
  optional: true,
  since: 2,
  allowed: ['gzip'],
  doc: 'How the contents are packed where they come from; Ignition unpacks them. What is written here is packed by itself where that saves room.',
  example: 'gzip',
}

/** What a resource is, in words for a sentence, and examples of it. */
interface ResourceWords {
  readonly what: string
  readonly source: string
  readonly local: string
  readonly inline: string
}

const httpHeaders: ListField = {
  kind: 'list',
  type: 'HTTPHeaders',
  since: 2,
  doc: 'Headers to send with the request; for `http` and `https` only.',
  of: {
    kind: 'group',
    type: 'HTTPHeader',
    doc: 'One HTTP header.',
    usual: ['name', 'value'],
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
}

/** Something that Ignition fetches, or that is written into the config. */
export const resourceFields = ({ what, source, local, inline }: ResourceWords): ResourceFields => ({
  compression,
  http_headers: httpHeaders,
  source: {
    kind: 'text',
    format: 'url',
    optional: true,
    doc: `Where Ignition fetches the ${what} at first boot: a URL with \`https\`, \`http\`, \`tftp\`, \`s3\`, \`arn\`, \`gs\` or \`data\`.`,
    example: source,
    common: {
      'https://': 'from a web server, encrypted',
      'http://': 'from a web server',
      'data:,': 'written here, percent-encoded',
      's3://': 'from Amazon S3',
      'gs://': 'from Google Cloud Storage',
      'tftp://': 'from a TFTP server',
    },
  },
  inline: {
    kind: 'text',
    format: 'contents',
    optional: true,
    since: 2,
    ignition: false,
    doc: `The ${what}, written here. Use one of \`inline\`, \`local\` and \`source\`.`,
    example: inline,
  },
  local: {
    kind: 'text',
    format: 'local',
    optional: true,
    since: 2,
    ignition: false,
    doc: `A file that holds the ${what}, relative to the files directory. It is taken into the config.`,
    example: local,
  },
  verification,
})

/** A resource for a file: it could be compressed and written inline from the start. */
export function contentsFields(words: ResourceWords): FieldGroup {
  const fields = resourceFields(words)
  return { ...fields, compression: { ...compression, since: 1 }, inline: { ...fields.inline, since: 1 } }
}

type ResourceFields = FieldGroup & { readonly source: TextField; readonly inline: TextField }

/** The keys that a resource begins with: its contents written here, or where they come from. */
export const usualOfResource = {
  usual: ['inline'],
  alternatives: { URL: ['source', 'verification'], local: ['local'] },
} as const

/** The keys that a resource begins with which is most often fetched. */
export const usualOfFetched = {
  usual: ['source'],
  alternatives: { inline: ['inline'], local: ['local'] },
} as const
