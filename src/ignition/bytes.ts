// Go's strings are bytes. Ours hold bytes that are no UTF-8 as lone low surrogates U+DC80–U+DCFF, which valid text never has.

/** The UTF-8 bytes of a text, with bytes that are no UTF-8 as `textOf` keeps them. */
export function bytesOf(text: string): Uint8Array {
  if (!loneSurrogate.test(text)) return encoder.encode(text)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00)
    else bytes.push(...encoder.encode(character))
  }
  return Uint8Array.from(bytes)
}

/** The text of some bytes, such that `bytesOf` gives back exactly these bytes. */
export function textOf(bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  if (!text.includes('\ufffd')) return text
  return escapeInvalid(bytes)
}

const loneSurrogate = /\p{Surrogate}/u
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function escapeInvalid(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) parts.push(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)))
    else parts.push(decoder.decode(bytes.subarray(at, at + length)))
    at += Math.max(length, 1)
  }
  return parts.join('')
}

// How many bytes the character at `at` takes, 0 where they are no character.
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const decoded = decoder.decode(bytes.subarray(at, at + length))
  const isOne = [...decoded].length === 1 && decoded !== '\ufffd'
  const isReplacement = length === 3 && first === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
  return isOne || isReplacement ? length : 0
}
