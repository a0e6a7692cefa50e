import { decodeBase64 } from '../../ignition/base64.ts'
import { bytesOf } from '../../ignition/bytes.ts'
import { encodeDataUrl } from '../../ignition/dataUrl.ts'
import { groupNameOf } from './owner.ts'
import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { gunzip } from '../../ignition/gzip/gunzip.ts'
import { mapAt } from '../../ignition/valueAt.ts'
import { valueLeftOut } from '../../report/catalogue/convertCloudConfig.ts'
import { readableText } from '../readableText.ts'
import { groupFrom, isOn, itemsOf, wordAt, type Cloud, type Made } from './cloud.ts'

/** Files that are written, whatever their contents are packed in. */
export function madeOfFiles(value: Emitted, cloud: Cloud): Made {
  return { files: itemsOf(value).flatMap((item) => (item.kind === 'map' ? (fileOf(item, cloud) ?? []) : [])) }
}

function fileOf(item: EmittedMap, cloud: Cloud): EmittedMap | undefined {
  const { from } = item
  const path = wordAt(item, 'path')
  const contents = contentsOf(item, cloud)
  if (!path?.startsWith('/')) {
    cloud.lose(
      (at) => valueLeftOut(at, 'a file without a path from the root', 'Give it a path that begins with `/`.'),
      from,
    )
    return undefined
  }
  if (!contents) return undefined
  const [user = '', group = ''] = (wordAt(item, 'owner') ?? '').split(':')
  return groupFrom(from, {
    path,
    mode: modeOf(item.entries.get('permissions')),
    user: groupNameOf(from, user),
    group: groupNameOf(from, group),
    append: isOn(item.entries.get('append')) ? true : undefined,
    contents,
  })
}

/** A number is the mode itself, a text its octal digits. */
function modeOf(value: Emitted | undefined): number | undefined {
  if (value?.kind !== 'scalar') return undefined
  if (typeof value.value === 'number') return value.value
  const digits = /^(?:0o?)?([0-7]{1,4})$/.exec(String(value.value).trim())?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 8)
}

function contentsOf(item: EmittedMap, { lose }: Cloud): EmittedMap | undefined {
  const { from } = item
  const source = mapAt(item, 'source')
  const uri = wordAt(source, 'uri')
  if (source && uri !== undefined) return groupFrom(from, { source: uri, httpHeaders: headersOf(source) })
  const written = wordAt(item, 'content') ?? ''
  const encoding = (wordAt(item, 'encoding') ?? '').toLowerCase()
  const content = unpack(written, encoding)
  if (content === undefined) {
    lose(
      (path) => valueLeftOut(path, `contents that are not ${encoding}`, 'Pack them again, or write them as text.'),
      from,
    )
    return undefined
  }
  const text = readableText(content)
  if (text !== undefined) return groupFrom(from, { inline: text })
  return groupFrom(from, { source: encodeDataUrl(content, { compress: false }).source })
}

function headersOf({ from, entries }: EmittedMap): readonly EmittedMap[] {
  const headers = entries.get('headers')
  if (headers?.kind !== 'map') return []
  return [...headers.entries.keys()].map((name) => groupFrom(from, { name, value: wordAt(headers, name) }))
}

function unpack(written: string, encoding: string): Uint8Array | undefined {
  const isPacked = /^(?:gz|gzip)(?:\+|$)/.test(encoding)
  const isBase64 = /(?:^|\+)(?:b64|base64)$/.test(encoding)
  if (!isPacked && !isBase64) return encoding === '' || encoding.startsWith('text') ? bytesOf(written) : undefined
  const bytes = isBase64 ? decodeBase64(written.replaceAll(/\s/g, '')) : bytesOf(written)
  return bytes && isPacked ? gunzip(bytes) : bytes
}
