import { encodeDataUrl } from '../../ignition/dataUrl.ts'
import type { Spec } from '../../spec/registry.ts'
import { setContents } from '../../yaml/edit/setContents.ts'
import type { TextEdit } from '../../yaml/edit/textEdit.ts'
import { canBeBlock } from '../../yaml/write/writeScalar.ts'
import type { CarriedFile } from './carriedFiles.ts'
import { checksum } from './checksum.ts'

/** The edits that have a file fetched from an address; its checksum refuses anything else. */
export function moveFile(source: string, { item, content }: CarriedFile, url: string): readonly TextEdit[] | undefined {
  return setContents(source, [...item, 'contents'], { kind: 'remote', source: url, hash: checksum(content) })
}

/**
 * The edits that have a file packed which is carried unpacked in a `data:` URL: text is written out, since Butane packs that by
 * itself; other contents are packed here. Undefined where that saves nothing, or where the spec knows no packing.
 */
export function packFile(source: string, file: CarriedFile, { layers }: Spec): readonly TextEdit[] | undefined {
  if (file.isPacked || file.key !== 'source' || layers.base === 1) return undefined
  const packed = encodeDataUrl(file.content, { compress: true })
  if (packed.compression !== 'gzip' || packed.source.length >= file.size) return undefined
  const text = textOf(file.content)
  const path = [...file.item, 'contents']
  return text !== undefined && canBeBlock(text)
    ? setContents(source, path, { kind: 'inline', text })
    : setContents(source, path, { kind: 'packed', source: packed.source })
}

/** The text of some bytes; undefined where they are none. */
function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}
