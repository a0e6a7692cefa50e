import { decodeBase64 } from './base64.ts'
import { dataUrlProblem } from './check/dataUrlProblem.ts'

/** What a data URL carries, or what is wrong with it in the reference's words. */
export type DecodedDataUrl =
  { readonly kind: 'content'; readonly content: Uint8Array } | { readonly kind: 'invalid'; readonly problem: string }

/** Reads a data URL by the rules of the library that Ignition uses. What it says about compression is not in the URL. */
export function decodeDataUrl(url: string): DecodedDataUrl {
  const problem = dataUrlProblem(url)
  if (problem !== undefined) return { kind: 'invalid', problem }
  const comma = findComma(url)
  const data = url.slice(comma + 1)
  const content = url.endsWith(';base64', comma) ? decodeBase64(data) : unescape(data)
  return content ? { kind: 'content', content } : { kind: 'invalid', problem: 'illegal base64 data' }
}

/** Where the data begins: commas between quotes are part of a parameter. */
function findComma(url: string): number {
  let isQuoted = false
  for (let at = 0; at < url.length; at++) {
    const character = url[at]
    if (character === ',' && !isQuoted) return at
    if (character === '"') isQuoted = !isQuoted
    if (character === '\\' && isQuoted) at++
  }
  return url.length
}

const PERCENT = 0x25

/** The bytes of valid data: ASCII, with `%` and two hexadecimal digits for any byte. */
function unescape(data: string): Uint8Array {
  const content = new Uint8Array(data.length)
  let length = 0
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at)
    if (code === PERCENT) {
      content[length++] = Number.parseInt(data.slice(at + 1, at + 3), 16)
      at += 2
    } else content[length++] = code
  }
  return content.slice(0, length)
}
