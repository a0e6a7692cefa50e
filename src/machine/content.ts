import type { EmittedMap } from '../ignition/emitted.ts'
import { decodeDataUrl } from '../ignition/decodeDataUrl.ts'
import { gunzip } from '../ignition/gzip/gunzip.ts'
import { sha256 } from '../ignition/hash/sha256.ts'
import { sha512 } from '../ignition/hash/sha512.ts'
import { mapAt, textAt } from '../ignition/valueAt.ts'
import type { YamlPath } from '../report/path.ts'

/** What a resource of a config delivers. */
export type Content = KnownContent | RemoteContent | BrokenContent

/** It stands in the config itself. */
export interface KnownContent {
  readonly kind: 'known'
  readonly bytes: Uint8Array
  /** Whether the config holds it packed. */
  readonly isPacked: boolean
  readonly from: YamlPath
}

/** The machine fetches it at its first boot. */
export interface RemoteContent {
  readonly kind: 'remote'
  readonly url: string
  readonly isPacked: boolean
  /** `sha512-…` or `sha256-…`; without one, whatever is delivered is taken. */
  readonly hash: string | undefined
  readonly from: YamlPath
}

/** It stands in the config and cannot be used: the first boot fails. */
export interface BrokenContent {
  readonly kind: 'broken'
  readonly problem: string
  readonly from: YamlPath
}

/** Reads a resource as Ignition does: fetched, unpacked, then compared with its hash. Undefined where it names no source. */
export function contentOf(resource: EmittedMap | undefined): Content | undefined {
  const source = textAt(resource, 'source')
  if (resource === undefined || source === undefined) return undefined
  const from = resource.entries.get('source')?.from ?? resource.from
  const isPacked = textAt(resource, 'compression') === 'gzip'
  const hash = textAt(mapAt(resource, 'verification'), 'hash')
  if (source === '') return { kind: 'known', bytes: new Uint8Array(), isPacked: false, from }
  if (!source.startsWith('data:')) return { kind: 'remote', url: source, isPacked, hash, from }
  return inlineContent(source, isPacked, hash, from)
}

function inlineContent(url: string, isPacked: boolean, hash: string | undefined, from: YamlPath): Content {
  const decoded = decodeDataUrl(url)
  if (decoded.kind === 'invalid') return { kind: 'broken', problem: decoded.problem, from }
  const bytes = isPacked ? gunzip(decoded.content) : decoded.content
  if (bytes === undefined) return { kind: 'broken', problem: 'It is marked as gzip and is not.', from }
  if (hash !== undefined && !isHashOf(hash, bytes)) {
    return { kind: 'broken', problem: 'The verification hash is not that of the contents.', from }
  }
  return { kind: 'known', bytes, isPacked, from }
}

function isHashOf(hash: string, bytes: Uint8Array): boolean {
  const [name, digest] = [hash.slice(0, hash.indexOf('-')), hash.slice(hash.indexOf('-') + 1)]
  if (name !== 'sha512' && name !== 'sha256') return true
  return hexOf(name === 'sha512' ? sha512(bytes) : sha256(bytes)) === digest.toLowerCase()
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
