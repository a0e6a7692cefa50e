import type { FieldGroup, GroupField, NumberField } from '../field.ts'
import { verification } from './verification.ts'

const reference = (type: string, doc: string, source: string, optional?: true): GroupField => ({
  kind: 'group',
  type,
  doc,
  ...(optional && { optional }),
  fields: {
    source: {
      kind: 'text',
      format: 'url',
      doc: source,
      example: 'https://example.com/config.ign',
    },
    verification,
  },
})

const seconds = (doc: string, example: string): NumberField => ({
  kind: 'number',
  format: 'seconds',
  optional: true,
  doc,
  example,
})

const tls: FieldGroup = {
  certificate_authorities: {
    kind: 'list',
    doc: 'Further certificate authorities to trust while fetching, besides those of the image.',
    of: reference(
      'CaReference',
      'A certificate authority.',
      'Where its PEM file is: https, http, tftp, s3, oem or data.',
    ),
  },
}

const source = 'Where the config is: https, http, tftp, s3, oem or data.'

/** The section `ignition`. */
export const ignition: GroupField = {
  kind: 'group',
  type: 'Ignition',
  doc: 'How Ignition itself works: further configs, timeouts, certificates.',
  fields: {
    config: {
      kind: 'group',
      type: 'IgnitionConfig',
      doc: 'Other Ignition configs to take in.',
      fields: {
        append: {
          kind: 'list',
          doc: 'Ignition configs that are added to this one.',
          of: reference('ConfigReference', 'An Ignition config.', source),
        },
        replace: reference('ConfigReference', 'An Ignition config that is used instead of this one.', source, true),
      },
    },
    timeouts: {
      kind: 'group',
      type: 'Timeouts',
      doc: 'How long Ignition waits while fetching.',
      fields: {
        http_response_headers: seconds('How long the start of an answer may take, in seconds; 10 where absent.', '10'),
        http_total: seconds('How long a download may take, in seconds; 0 or absent means for ever.', '30'),
      },
    },
    security: {
      kind: 'group',
      type: 'Security',
      doc: 'Whom Ignition trusts while fetching.',
      fields: { tls: { kind: 'group', type: 'TLS', doc: 'Trust in servers over TLS.', fields: tls } },
    },
  },
}
