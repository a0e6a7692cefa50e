/** Base64 with padding. */
export function encodeBase64(content: Uint8Array): string {
  const text = new Uint8Array(4 * Math.ceil(content.length / 3))
  let length = 0
  for (let at = 0; at < content.length; at += 3) {
    const bits = ((content[at] ?? 0) << 16) | ((content[at + 1] ?? 0) << 8) | (content[at + 2] ?? 0)
    text[length++] = DIGITS[bits >>> 18] ?? 0
    text[length++] = DIGITS[(bits >>> 12) & 63] ?? 0
    text[length++] = DIGITS[(bits >>> 6) & 63] ?? 0
    text[length++] = DIGITS[bits & 63] ?? 0
  }
  const padding = (3 - (content.length % 3)) % 3
  text.fill(PADDING, length - padding)
  return decoder.decode(text)
}

/** The bytes of valid base64 with padding; line breaks are skipped. Undefined where the text is no base64, as Go sees it. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const digits = text.replaceAll(/[\r\n]/g, '')
  const padding = digits.endsWith('==') ? 2 : digits.endsWith('=') ? 1 : 0
  if (digits.length % 4 !== 0) return undefined
  const content = new Uint8Array((digits.length / 4) * 3 - padding)
  const end = digits.length - padding
  let bits = 0
  let length = 0
  for (let at = 0; at < end; at++) {
    const value = VALUES[digits.charCodeAt(at)] ?? NONE
    if (value === NONE) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    if (at % 4 > 0) content[length++] = bits >>> (6 - 2 * (at % 4))
  }
  return content
}

const decoder = new TextDecoder()
const DIGITS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const PADDING = 0x3d
const NONE = 64
const VALUES = new Uint8Array(128).fill(NONE)
for (const [value, digit] of DIGITS.entries()) VALUES[digit] = value
