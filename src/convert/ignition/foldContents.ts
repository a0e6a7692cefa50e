import type { JsonNode } from '../../ignition/check/readJson.ts'
import { unpackDataUrl } from '../../ignition/unpackDataUrl.ts'
import { member, textOf } from './readConfig.ts'

/** What a resource carries in its data URL, unpacked; undefined where it carries nothing, or what cannot be read. */
export function carriedContent(resource: JsonNode): Uint8Array | undefined {
  const source = textOf(member(resource, 'source'))
  const compression = textOf(member(resource, 'compression')) ?? ''
  if (source === undefined || (compression !== '' && compression !== 'gzip')) return undefined
  return unpackDataUrl(source, compression === 'gzip')
}

/** The content of a resource as text that people can read and change; undefined where it is binary. */
export function carriedText(resource: JsonNode): string | undefined {
  const content = carriedContent(resource)
  if (content === undefined) return undefined
  const text = decoder.decode(content)
  return text.includes('\ufffd') || BINARY.test(text) ? undefined : text
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/
