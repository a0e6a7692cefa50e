// Go's strings are bytes. Ours hold bytes that are no UTF-8 as lone low surrogates U+DC80–U+DCFF, which valid text never has.

/** The UTF-8 bytes of a text, with bytes that are no UTF-8 as `textOf` keeps them. */
export function bytesOf(text: string): Uint8Array {
  if (text.isWellFormed()) return encoder.encode(text)
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

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function escapeInvalid(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) parts.push(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)))
    else parts.push(decoder.decode(bytes.subarray(at, at + length)))
    at += Math.max(length, 1)
  }
  return parts.join('')
}

// How many bytes the character at `at` takes, 0 where they are no character.
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = expectedLength(bytes[at] ?? 0)
  const written = bytes.subarray(at, at + length)
  const decoded = decoder.decode(written)
  const isCharacter = decoded !== '' && decoded === String.fromCodePoint(decoded.codePointAt(0) ?? 0)
  return isCharacter && (decoded !== '\ufffd' || isReplacementCharacter(written)) ? length : 0
}

function expectedLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function isReplacementCharacter([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbf && third === 0xbd
}
