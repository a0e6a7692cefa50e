import {
  emptyHeaderName,
  emptyHeaderValue,
  hashSize,
  headersNeedHttp,
  invalidCompression,
  invalidUrl,
  malformedHash,
  unknownHash,
  verificationWithoutSource,
} from '../../report/catalogue/ignition.ts'
import { byteLength } from '../byteLength.ts'
import type { EmittedMap } from '../emitted.ts'
import { itemsAt, mapAt, textAt } from '../valueAt.ts'
import { parseUrl } from './parseUrl.ts'
import type { Check, Message } from './rule.ts'
import { urlProblem } from './urlProblem.ts'

/** Where contents come from and how they are packed. */
export const checkResource: Check = (resource, found, minor) => {
  const source = textAt(resource, 'source')
  const compression = textAt(resource, 'compression') ?? ''
  if (compression !== '' && compression !== 'gzip') found(invalidCompression, 'compression')
  if (source === undefined && textAt(mapAt(resource, 'verification'), 'hash') !== undefined) {
    found(verificationWithoutSource, 'verification', 'hash')
  }
  found(urlProblem(source, minor), 'source')
  found(headersProblem(resource, source), 'httpHeaders')
}

/** A reference to another config in Ignition 3.0, which knew no resources there. */
export const checkReference: Check = (reference, found, minor) =>
  found(urlProblem(textAt(reference, 'source'), minor), 'source')

/** The hash that contents must have. */
export const checkVerification: Check = (verification, found, minor) => {
  const hash = textAt(verification, 'hash')
  if (hash !== undefined) found(hashProblem(hash, minor), 'hash')
}

/** One HTTP header. */
export const checkHeader: Check = (header, found) => {
  if ((textAt(header, 'name') ?? '') === '') found(emptyHeaderName, 'name')
  if (textAt(header, 'value') === '') found(emptyHeaderValue, 'value')
}

function headersProblem(resource: EmittedMap, source: string | undefined): Message | undefined {
  if (itemsAt(resource, 'httpHeaders').length === 0) return undefined
  const parsed = source === undefined || source === '' ? undefined : parseUrl(source)
  if (parsed === undefined) return invalidUrl
  return parsed.scheme === 'http' || parsed.scheme === 'https' ? undefined : headersNeedHttp
}

/** The hexadecimal digits of each hash function, and the version that brought it. */
const HASHES: ReadonlyMap<string, { readonly digits: number; readonly since: number }> = new Map([
  ['sha512', { digits: 128, since: 0 }],
  ['sha256', { digits: 64, since: 1 }],
])

function hashProblem(hash: string, minor: number): Message | undefined {
  const dash = hash.indexOf('-')
  if (dash < 0) return malformedHash
  const kind = HASHES.get(hash.slice(0, dash))
  if (kind === undefined || minor < kind.since) return unknownHash
  return byteLength(hash.slice(dash + 1)) === kind.digits ? undefined : hashSize
}
