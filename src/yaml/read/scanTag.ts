import { isBlankOrEnd, isWord, PERCENT } from './characters.ts'
import { fail, type Scanner } from './scanner.ts'
import { named } from './token.ts'

const BANG = 0x21
const LESS = 0x3c
const GREATER = 0x3e

/** Scans a tag: `!suffix`, `!handle!suffix` or `!<whole>`. */
export function scanTag(scanner: Scanner): void {
  const start = scanner.pos
  const isWhole = scanner.text.charCodeAt(start + 1) === LESS
  const [handle, suffix] = isWhole ? scanWhole(scanner, start) : scanShorthand(scanner, start)
  if (!isBlankOrEnd(scanner.text.charCodeAt(scanner.pos))) {
    fail(scanner, 'did not find expected whitespace or line break', start)
  }
  scanner.tokens.push(named('tag', start, scanner.pos, handle, suffix))
}

function scanWhole(scanner: Scanner, start: number): readonly [string, string] {
  scanner.pos += 2
  const suffix = scanTagUri(scanner, '', start)
  if (scanner.text.charCodeAt(scanner.pos) !== GREATER) fail(scanner, "did not find the expected '>'", start)
  scanner.pos += 1
  return ['', suffix]
}

function scanShorthand(scanner: Scanner, start: number): readonly [string, string] {
  const handle = scanTagHandle(scanner, start)
  if (handle.length > 1 && handle.endsWith('!')) return [handle, scanTagUri(scanner, '', start)]
  const suffix = scanTagUri(scanner, handle, start)
  return suffix === '' ? ['', '!'] : ['!', suffix]
}

/** Scans a handle, or what might have been one: `!` and the word behind it, with the `!` that ends it. */
export function scanTagHandle(scanner: Scanner, start: number): string {
  const { text } = scanner
  const from = scanner.pos
  if (text.charCodeAt(from) !== BANG) fail(scanner, "did not find expected '!'", start)
  scanner.pos += 1
  while (isWord(text.charCodeAt(scanner.pos))) scanner.pos += 1
  if (text.charCodeAt(scanner.pos) === BANG) scanner.pos += 1
  return text.slice(from, scanner.pos)
}

const URI_CHARACTERS: ReadonlySet<number> = new Set(
  Array.from(";/?:@&=+$,.!~*'()[]%", (character) => character.charCodeAt(0)),
)

/** Scans the rest of a tag. `head` is what was taken for a handle; its `!` does not belong to the tag. */
export function scanTagUri(scanner: Scanner, head: string, start: number): string {
  const { text } = scanner
  const from = scanner.pos
  let uri = head.slice(1)
  for (;;) {
    const code = text.charCodeAt(scanner.pos)
    if (code === PERCENT) uri += scanOctets(scanner, start)
    else if (isWord(code) || URI_CHARACTERS.has(code)) {
      uri += text.charAt(scanner.pos)
      scanner.pos += 1
    } else break
  }
  if (head === '' && scanner.pos === from) fail(scanner, 'did not find expected tag URI', start)
  return uri
}

/** Scans the `%xx` that stand for the UTF-8 octets of one character. */
function scanOctets(scanner: Scanner, start: number): string {
  const first = scanOctet(scanner, start)
  const length = octetsOf(first)
  if (length === 0) fail(scanner, 'found an incorrect leading UTF-8 octet', start)
  const octets = [first]
  while (octets.length < length) {
    const octet = scanOctet(scanner, start)
    if ((octet & 0xc0) !== 0x80) fail(scanner, 'found an incorrect trailing UTF-8 octet', start)
    octets.push(octet)
  }
  return new TextDecoder().decode(Uint8Array.from(octets))
}

function scanOctet(scanner: Scanner, start: number): number {
  const [, digits] = /^%([0-9A-Fa-f]{2})$/.exec(scanner.text.slice(scanner.pos, scanner.pos + 3)) ?? []
  if (digits === undefined) fail(scanner, 'did not find URI escaped octet', start)
  scanner.pos += 3
  return Number.parseInt(digits, 16)
}

function octetsOf(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc0) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf8 ? 4 : 0
}
