import type { JsonNode } from '../../ignition/check/readJson.ts'
import { unpackDataUrl } from '../../ignition/unpackDataUrl.ts'
import { readableText } from '../readableText.ts'
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
  return content && readableText(content)
}
