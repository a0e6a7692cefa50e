import { findSpec, isVariant, type Spec } from '../../spec/registry.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import { decode } from './decode.ts'
import { text } from './group.ts'

export type Header =
  { readonly kind: 'spec'; readonly spec: Spec } | { readonly kind: 'refused'; readonly error: string }

/** Finds out which spec a document is written in; its errors come before all others. */
export function readHeader(root: YamlNode, lineOf: (offset: number) => number): Header {
  const decoded = decode(root, headerShape, lineOf)
  if (decoded.kind === 'refused') return refused(unmarshalError(decoded.error))
  const variant = text(decoded.config, 'variant') ?? ''
  if (variant === '') return refused('error parsing variant; must be specified')
  const version = parseVersion(text(decoded.config, 'version') ?? '')
  if (version === undefined) return refused('error parsing version; must be a valid semver')
  if (variant === 'rhcos' && version === '0.1.0') return refused(rhcosRemoved)
  const spec = isVariant(variant) ? findSpec(variant, version) : undefined
  return spec ? { kind: 'spec', spec } : refused(`No translator exists for variant ${variant} with version ${version}`)
}

/** How the reference words a YAML error that it meets before it knows the spec. */
export const unmarshalError = (error: string): string => `Error unmarshaling yaml: ${error}`

const refused = (error: string): Header => ({ kind: 'refused', error })

const rhcosRemoved =
  'rhcos variant has been removed; use openshift variant instead: https://coreos.github.io/butane/upgrading-openshift/'

const headerField = (name: string): readonly [string, ResolvedField] => [
  name,
  { kind: 'text', name, path: name, doc: '', optional: false, ignition: undefined, goType: 'string' },
]

const headerShape: ResolvedGroup = {
  kind: 'group',
  type: 'Config',
  name: '',
  path: '',
  doc: '',
  optional: false,
  ignition: undefined,
  goType: 'config.commonFields',
  fields: new Map([headerField('version'), headerField('variant')]),
}

const identifier = /^(?:[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/** Reads a semantic version as leniently as the reference does, `01.5.0` included, and spells it in its plain form. */
export function parseVersion(version: string): string | undefined {
  const [release, metadata] = splitAt(version, '+')
  const [core, preRelease] = splitAt(release, '-')
  if (!identifier.test(preRelease) || !identifier.test(metadata)) return undefined
  const numbers = core.split('.').map(parseNumber)
  if (numbers.length !== 3 || numbers.includes(undefined)) return undefined
  return [numbers.join('.'), preRelease && `-${preRelease}`, metadata && `+${metadata}`].join('')
}

// The dash of a negative number would start the pre-release.
function parseNumber(text: string): bigint | undefined {
  const digits = /^\+?(\d+)$/.exec(text)?.[1]
  const value = digits === undefined ? undefined : BigInt(digits)
  return value !== undefined && value < 2n ** 63n ? value : undefined
}

function splitAt(text: string, delimiter: string): readonly [string, string] {
  const at = text.indexOf(delimiter)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
