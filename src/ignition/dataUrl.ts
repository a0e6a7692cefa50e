import { encodeBase64 } from './base64.ts'
import { gzip } from './gzip/gzip.ts'

/** Contents in a URL; `compression` is what Ignition must be told about them. */
export interface DataUrl {
  readonly source: string
  readonly compression: '' | 'gzip'
}

/** Puts contents into a data URL in the shortest of Butane's three ways: escaped, base64, or gzip in base64 where allowed. */
export function encodeDataUrl(content: Uint8Array, { compress }: { readonly compress: boolean }): DataUrl {
  const escapedLength = content.length + 2 * countReserved(content) + ESCAPED.length
  const plainLength = Math.min(escapedLength, base64Length(content.length))
  if (compress && isLonger(plainLength, SHORTEST_GZIP)) {
    const packed = gzip(content)
    if (isLonger(plainLength, packed.length)) return { source: BASE64 + encodeBase64(packed), compression: 'gzip' }
  }
  const source = plainLength < escapedLength ? BASE64 + encodeBase64(content) : ESCAPED + escapeDataUrl(content)
  return { source, compression: '' }
}

/** The data of a URL with all bytes escaped that RFC 2396 reserves. */
export function escapeDataUrl(content: Uint8Array): string {
  const text = new Uint8Array(content.length + 2 * countReserved(content))
  let length = 0
  for (let at = 0; at < content.length; at++) {
    const byte = content[at] ?? 0
    if (IS_UNRESERVED[byte] === 1) text[length++] = byte
    else {
      text[length++] = PERCENT
      text[length++] = HEX[byte >>> 4] ?? 0
      text[length++] = HEX[byte & 15] ?? 0
    }
  }
  return decoder.decode(text)
}

const ESCAPED = 'data:,'
const BASE64 = 'data:;base64,'

/** Header, trailer, a block of one byte and the empty one that ends the data: gzip never takes less for some content. */
const SHORTEST_GZIP = 25

const base64Length = (length: number): number => BASE64.length + 4 * Math.ceil(length / 3)

/** Whether a URL is longer than the one of packed contents with the word `gzip` beside it. */
function isLonger(length: number, packedLength: number): boolean {
  return length > base64Length(packedLength) + 'gzip'.length
}

const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text)

const decoder = new TextDecoder()
const PERCENT = 0x25
const HEX = bytesOfText('0123456789ABCDEF')
const IS_UNRESERVED = new Uint8Array(256)
for (const byte of bytesOfText("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()"))
  IS_UNRESERVED[byte] = 1

function countReserved(content: Uint8Array): number {
  let count = content.length
  for (let at = 0; at < content.length; at++) count -= IS_UNRESERVED[content[at] ?? 0] ?? 0
  return count
}
