import { byteLength } from '../byteLength.ts'
import { looksTyped } from './looksTyped.ts'

/** Where a text stands: `indent` is that of its further lines; a key takes one line. */
export interface TextPlace {
  readonly indent: number
  readonly isKey: boolean
}

/** Writes a text as yaml.v3 does: plain if that is possible, of several lines literally, otherwise quoted. */
export function yamlText(source: string, { indent, isKey }: TextPlace): string {
  const text = wellFormed(source)
  if (text.includes('\n')) {
    return isKey || NO_LITERAL.test(text) || SPECIAL.test(text) ? doubleQuoted(text) : literal(text, indent)
  }
  if (looksTyped(text)) return doubleQuoted(text)
  if (!NO_PLAIN.test(text) && !SPECIAL.test(text)) return text
  return NO_SINGLE_QUOTES.test(text) || SPECIAL.test(text) ? doubleQuoted(text) : singleQuoted(text, indent)
}

/** Whether a key can stand in one line with its value. */
export function isSimpleKey(source: string): boolean {
  const key = wellFormed(source)
  return key.length <= LONGEST_KEY && !BREAK.test(key) && byteLength(key) <= LONGEST_KEY
}

/** In bytes. */
const LONGEST_KEY = 128

/** The way through JSON replaces what is no text. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd')

const BREAK = /[\n\r\x85\u2028\u2029]/
/** What must be escaped; tabs and spaces depend on the place. */
const SPECIAL = /[^\t\n -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/
const NO_LITERAL = / [\n\r\x85\u2028\u2029]| $/
const NO_SINGLE_QUOTES = /\t| [\n\r\x85\u2028\u2029]|[\n\r\x85\u2028\u2029] /
const NO_PLAIN =
  /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@` ]|[?:-](?:[ \t]|$))|:(?:[ \t]|$)|[ \t\n\r\x85\u2028\u2029]#|[\t\n\r\x85\u2028\u2029]| $/

/** Lines keep their breaks; those of the Unicode kinds count like any. */
function literal(text: string, indent: number): string {
  const hint = /^[ \n\u2028\u2029]/.test(text) ? '2' : ''
  const start = /^[\n\u2028\u2029]/.test(text) ? '' : '\n'
  return `|${hint}${chomping(text)}${start}${indented(text, indent)}`
}

function chomping(text: string): string {
  if (!/[\n\u2028\u2029]$/.test(text)) return '-'
  return /(?:^|[\n\u2028\u2029]).$/su.test(text) ? '+' : ''
}

function indented(text: string, indent: number): string {
  return text.replaceAll(/(^|[\n\u2028\u2029])(?=[^\n\u2028\u2029])/g, `$1${' '.repeat(indent)}`)
}

function singleQuoted(text: string, indent: number): string {
  const lines = text.replaceAll(/([\u2028\u2029])(?=[^\u2028\u2029])/g, `$1${' '.repeat(indent)}`)
  return `'${lines.replaceAll("'", "''")}'`
}

const ESCAPED = /["\\]|[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu

function doubleQuoted(text: string): string {
  // In a text that begins with a byte order mark the reference takes each character for one.
  const escaped = text.replaceAll(text.startsWith('\ufeff') ? /./gsu : ESCAPED, escape)
  return `"${escaped}"`
}

const SHORT_ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x00, '0'],
  [0x07, 'a'],
  [0x08, 'b'],
  [0x09, 't'],
  [0x0a, 'n'],
  [0x0b, 'v'],
  [0x0c, 'f'],
  [0x0d, 'r'],
  [0x1b, 'e'],
  [0x22, '"'],
  [0x5c, '\\'],
  [0x85, 'N'],
  [0xa0, '_'],
  [0x2028, 'L'],
  [0x2029, 'P'],
])

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const short = SHORT_ESCAPES.get(code)
  if (short !== undefined) return `\\${short}`
  const digits = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
