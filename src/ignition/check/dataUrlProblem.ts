/** What is wrong with a data URL, in the reference's words; undefined where nothing is. */
export function dataUrlProblem(url: string): string | undefined {
  if (!url.startsWith('data:')) return 'missing data prefix'
  const reader = new Reader(url, 'data:'.length)
  const problem = reader.isAtSeparator() ? undefined : mediaType(reader)
  if (problem !== undefined) return problem
  const last = parameters(reader)
  if (last !== undefined && last !== 'base64') return last
  if (reader.peek() === '') return 'missing comma before data'
  if (reader.peek() !== ',') return 'expected semicolon or comma'
  const data = url.slice(reader.position + 1)
  return last === 'base64' ? base64Problem(data) : textProblem(data)
}

const TOKEN = /^[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]$/
const TOKENS = /[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]*/y
const MEDIA_TYPES = /^(?:text|image|audio|video|application|message|multipart)/
// eslint-disable-next-line no-control-regex -- what may not stand in the data
const NO_DATA = /[\0- "#<>[\\\]^`{|}\x7f-\uffff]/
const NO_BASE64 = /[^A-Za-z0-9+/=\n]/
/** What Go allows after a backslash between double quotes; a lone backslash is what remains of anything else. */
const ESCAPES =
  /\\(?:[abfnrtv\\"]|x[0-9A-Fa-f]{2}|[0-3][0-7]{2}|u(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}|U0000(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}|U000[1-9A-Fa-f][0-9A-Fa-f]{4}|U0010[0-9A-Fa-f]{4})?/g

class Reader {
  readonly text: string
  position: number
  constructor(text: string, position: number) {
    this.text = text
    this.position = position
  }
  /** The character ahead, empty at the end. */
  peek(): string {
    return this.text.charAt(this.position)
  }
  isAtSeparator(): boolean {
    return this.peek() === ',' || this.peek() === ';'
  }
  /** Takes the characters of a token, none is possible. */
  token(): string {
    TOKENS.lastIndex = this.position
    const taken = TOKENS.exec(this.text)?.[0] ?? ''
    this.position += taken.length
    return taken
  }
}

function mediaType(reader: Reader): string | undefined {
  const start = reader.position
  const first = reader.peek()
  if (first === '') return 'missing comma before data'
  if (!TOKEN.test(first)) return 'invalid character after data prefix'
  // The reference takes the character after an x unseen, in search of an "x-…" type.
  if (/^x/i.test(first)) reader.position += 2
  const isExtension = /^x-/i.test(reader.text.slice(start, start + 2))
  reader.token()
  if (reader.peek() === '') return 'missing media type slash'
  if (reader.peek() !== '/') return 'invalid character for media type'
  const isKnown = isExtension || MEDIA_TYPES.test(reader.text.slice(start, reader.position))
  return isKnown ? mediaSubtype(reader) : 'invalid media type'
}

function mediaSubtype(reader: Reader): string | undefined {
  reader.position += 1
  reader.token()
  if (reader.peek() === '') return 'incomplete media type'
  return reader.isAtSeparator() ? undefined : 'invalid character for media subtype'
}

/** Reads parameters up to `base64`, or to one that is wrong; tells the last of these. */
function parameters(reader: Reader): string | undefined {
  while (reader.peek() === ';') {
    reader.position += 1
    const outcome = parameter(reader)
    if (outcome !== undefined) return outcome
  }
  return undefined
}

/** Reads what follows a semicolon: `base64`, or a parameter, up to the next semicolon or comma. */
function parameter(reader: Reader): string | undefined {
  const name = reader.token()
  const after = reader.peek()
  if (name === '')
    return /[^=,]/.test(after) ? 'invalid character for parameter attribute' : 'unterminated parameter sequence'
  if (after === '') return 'unterminated parameter sequence'
  if (after === ',') return name === 'base64' ? 'base64' : `expected base64, got ${name}`
  if (after !== '=') return 'invalid character for parameter attribute'
  reader.position += 1
  return reader.peek() === '"' ? quotedValue(reader) : plainValue(reader)
}

function plainValue(reader: Reader): string | undefined {
  const value = reader.token()
  const after = reader.peek()
  if (after === '') return 'missing comma before data'
  if (value === '' || (after !== ';' && after !== ',')) return 'invalid character for parameter value'
  return escapeProblem(value)
}

function quotedValue(reader: Reader): string | undefined {
  const start = reader.position + 1
  reader.position = start
  while (reader.peek() !== '"') {
    if (reader.peek() === '\\') {
      reader.position += 1
      if (reader.peek() > '\x7f') return 'invalid escaped character'
    } else if (reader.peek() > '\x7f') return 'invalid character for parameter value'
    if (reader.peek() === '') return 'unclosed quoted string'
    reader.position += 1
  }
  const value = reader.text.slice(start, reader.position)
  reader.position += 1
  const isBroken = value.includes('\n') || value.match(ESCAPES)?.includes('\\')
  return isBroken ? 'invalid syntax' : undefined
}

function textProblem(data: string): string | undefined {
  return NO_DATA.test(data) ? 'invalid data character' : escapeProblem(data)
}

function escapeProblem(text: string): string | undefined {
  const broken = /%(?![0-9A-Fa-f]{2})(.?.?)/.exec(text)
  if (broken === null) return undefined
  const ends = /^[0-9A-Fa-f]?$/.test(broken[1] ?? '')
  return ends ? 'rfc2396: unexpected end of unescape sequence' : 'rfc2396: invalid char 0x25 in unescape sequence'
}

function base64Problem(data: string): string | undefined {
  if (NO_BASE64.test(data)) return 'invalid data character'
  const digits = data.replaceAll('\n', '')
  const padding = digits.indexOf('=')
  const isPadded =
    padding < 0 || padding === digits.length - 1 || (padding === digits.length - 2 && digits.endsWith('=='))
  return isPadded && digits.length % 4 === 0 ? undefined : 'illegal base64 data'
}
