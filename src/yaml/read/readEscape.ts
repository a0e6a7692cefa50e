import { fail, type Scanner } from './scanner.ts'

/** Reads an escape sequence of a double-quoted scalar; returns the character that it stands for. */
export function readEscape(scanner: Scanner, start: number): string {
  const name = scanner.text.charAt(scanner.pos + 1)
  const meaning = MEANINGS.get(name)
  const digits = DIGITS.get(name)
  if (meaning === undefined && digits === undefined) fail(scanner, 'found unknown escape character', start)
  scanner.pos += 2
  return meaning ?? readCode(scanner, digits ?? 0, start)
}

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

/** How many hexadecimal digits follow. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function readCode(scanner: Scanner, length: number, start: number): string {
  const digits = scanner.text.slice(scanner.pos, scanner.pos + length)
  if (!/^[0-9A-Fa-f]+$/.test(digits) || digits.length < length) {
    fail(scanner, 'did not find expected hexdecimal number', start)
  }
  const code = Number.parseInt(digits, 16)
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
    fail(scanner, 'found invalid Unicode character escape code', start)
  }
  scanner.pos += length
  return String.fromCodePoint(code)
}
