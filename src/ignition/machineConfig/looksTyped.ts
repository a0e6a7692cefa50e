/** Whether yaml.v3 would read a plain text as something else than a text, or YAML 1.1 would: such text is quoted. */
export function looksTyped(text: string): boolean {
  if (text === '' || WORDS.has(text) || BASE_60.test(text)) return true
  if (text.startsWith('.')) return isFinite(text, DOTTED_FLOAT)
  return NUMBER_START.test(text) && (isTimestamp(text) || isNumber(text.replaceAll('_', '')))
}

const WORDS: ReadonlySet<string> = new Set(
  [
    'true True TRUE false False FALSE ~ null Null NULL .nan .NaN .NAN',
    '.inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF',
    'y Y yes Yes YES on On ON n N no No NO off Off OFF',
  ].flatMap((words) => words.split(' ')),
)
const NUMBER_START = /^[-+0-9]/
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
const DOTTED_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const PREFIXED = /^([-+]?)0(?:[xX]([0-9A-Fa-f]+)|[oO]([0-7]+)|[bB]([01]+))$/
/** A sign after the prefix is let through in these two notations, in lower case. */
const INNER_SIGN = /^0(?:o([-+])([0-7]+)|b([-+])([01]+))$/

/** Text that is too large for a float stays text. */
function isFinite(text: string, notation: RegExp): boolean {
  return notation.test(text) && Number.isFinite(Number(text.replaceAll('_', '')))
}

function isNumber(text: string): boolean {
  if (isFinite(text, FLOAT)) return true
  const [prefixed, sign = '', hexadecimal, octal, binary] = PREFIXED.exec(text) ?? []
  if (prefixed !== undefined) return fits(sign, bitsOf(hexadecimal, octal, binary))
  const [signed, octalSign, innerOctal, binarySign, innerBinary] = INNER_SIGN.exec(text) ?? []
  return signed !== undefined && fits(octalSign ?? binarySign ?? '', bitsOf(undefined, innerOctal, innerBinary))
}

/** The digits of a number in base 16, 8 or 2 as a string of bits, without zeros before it. */
function bitsOf(hexadecimal: string | undefined, octal: string | undefined, binary = ''): string {
  const digits = hexadecimal ?? octal
  const width = hexadecimal === undefined ? 3 : 4
  const bits = digits?.replaceAll(/./g, (digit) => Number.parseInt(digit, 16).toString(2).padStart(width, '0'))
  return (bits ?? binary).replace(/^0+/, '')
}

/** Whether a number is one of 64 bits: without a sign an unsigned one. */
function fits(sign: string, bits: string): boolean {
  if (bits.length < 64) return true
  if (bits.length > 64 || sign === '+') return false
  return sign === '' || /^10*$/.test(bits)
}

const TIME = '(?:[01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9](?:[.,][0-9]{1,9})?'
const ZONE = '(?:Z|[-+](?:[0-9]{2}|[-+][0-9]):(?:[0-9]{2}|[-+][0-9]))'
const TIMESTAMP = new RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]${TIME}${ZONE}| +${TIME})?$`)

function isTimestamp(text: string): boolean {
  const [found, year, month, day] = TIMESTAMP.exec(text) ?? []
  return found !== undefined && isDate(Number(year), Number(month), Number(day))
}

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}
