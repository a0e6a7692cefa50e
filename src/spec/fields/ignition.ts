import type { GroupField, ListField, NumberField, TextField } from '../field.ts'
import { resourceFields, usualOfFetched } from './resource.ts'

const proxyUrl = (doc: string): TextField => ({
  kind: 'text',
  format: 'url',
  optional: true,
  doc,
  example: 'http://proxy.example.com:3128',
})

const proxy: GroupField = {
  kind: 'group',
  type: 'Proxy',
  since: 2,
  doc: 'The proxy that Ignition uses while it fetches; the system that boots afterwards does not use it.',
  usual: ['http_proxy'],
  fields: {
    http_proxy: proxyUrl('The proxy for HTTP, and for HTTPS too unless `https_proxy` is set.'),
    https_proxy: proxyUrl('The proxy for HTTPS.'),
    no_proxy: {
      kind: 'list',
      doc: 'Hosts to reach directly: an address, an address range, a domain with its subdomains, each with a port if need be, or `*` for all.',
      of: { kind: 'text', doc: 'A host to reach directly.', example: '.example.com' },
    },
  },
}

const certificates = resourceFields({
  what: 'certificates',
  source: 'https://example.com/ca.pem',
  local: 'ca.pem',
  inline: '|\n  -----BEGIN CERTIFICATE-----\n  MIIB...\n  -----END CERTIFICATE-----',
})

const configReference = { before: 2, type: 'ConfigReference' }

const configResource = resourceFields({
  what: 'config',
  source: 'https://example.com/base.ign',
  local: 'base.ign',
  inline: '|\n  {"ignition": {"version": "3.3.0"}}',
})
const configFields = { ...configResource, source: { ...configResource.source, nullBefore: 2 } }

const certificateAuthorities: ListField = {
  kind: 'list',
  doc: 'Certificate authorities that Ignition trusts in addition to those of the system when it fetches over HTTPS.',
  of: {
    kind: 'group',
    type: 'Resource',
    formerType: { before: 2, type: 'CaReference' },
    doc: 'One or more certificates in PEM format.',
    fields: {
      ...certificates,
      source: { ...certificates.source, optional: 2 },
    },
    ...usualOfFetched,
  },
}

const seconds = (doc: string, standard: number): NumberField => ({
  kind: 'number',
  format: 'seconds',
  optional: true,
  default: standard,
  doc,
  example: '30',
})

/** What Ignition itself needs: other configs, proxies, certificates, patience. */
export const ignition: GroupField = {
  kind: 'group',
  type: 'Ignition',
  doc: 'Settings of Ignition itself: further configs, and how it fetches.',
  fields: {
    config: {
      kind: 'group',
      type: 'IgnitionConfig',
      doc: 'Further Ignition configs that are fetched at first boot.',
      fields: {
        merge: {
          kind: 'list',
          doc: 'Ignition configs to add to this one, in their order; later ones win.',
          of: {
            kind: 'group',
            type: 'Resource',
            formerType: configReference,
            doc: 'An Ignition config (JSON, not Butane) to merge.',
            fields: configFields,
            ...usualOfFetched,
          },
        },
        replace: {
          kind: 'group',
          type: 'Resource',
          formerType: configReference,
          doc: 'An Ignition config (JSON, not Butane) that is used instead of this one.',
          fields: configFields,
          ...usualOfFetched,
        },
      },
    },
    proxy,
    security: {
      kind: 'group',
      type: 'Security',
      doc: 'Whom Ignition trusts on the network.',
      fields: {
        tls: {
          kind: 'group',
          type: 'TLS',
          doc: 'TLS settings for fetching over HTTPS.',
          fields: { certificate_authorities: certificateAuthorities },
        },
      },
    },
    timeouts: {
      kind: 'group',
      type: 'Timeouts',
      doc: 'How long Ignition waits while it fetches over HTTP or HTTPS.',
      fields: {
        http_response_headers: seconds('Seconds to wait for the headers of an answer; 0 waits forever.', 10),
        http_total: seconds('Seconds for a whole fetch, repeated attempts included; 0 waits forever.', 0),
      },
    },
  },
}
