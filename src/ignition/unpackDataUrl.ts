import { decodeDataUrl } from './decodeDataUrl.ts'
import { gunzip } from './gzip/gunzip.ts'

/** The bytes that a data URL carries, `isPacked` those in its gzip data; undefined where it is no data URL, or broken. */
export function unpackDataUrl(url: string, isPacked: boolean): Uint8Array | undefined {
  const decoded = decodeDataUrl(url)
  if (decoded.kind === 'invalid') return undefined
  return isPacked ? gunzip(decoded.content) : decoded.content
}
