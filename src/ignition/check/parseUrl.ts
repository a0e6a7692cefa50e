/** The parts of a URL that Ignition looks at. */
export interface ParsedUrl {
  /** In lower case, empty where there is none. */
  readonly scheme: string
  /** What follows the scheme's colon where no slash follows it, without query and fragment. */
  readonly opaque: string
  readonly query: string
}

/** Splits a URL by the rules of Go's `net/url`; undefined where Go refuses it. */
export function parseUrl(text: string): ParsedUrl | undefined {
  const [address, fragment] = cut(text, '#')
  return CONTROL.test(address) || !isEscaped(fragment) ? undefined : parseAddress(address)
}

function parseAddress(address: string): ParsedUrl | undefined {
  if (address === '*') return { scheme: '', opaque: '', query: '' }
  if (address.startsWith(':')) return undefined
  const [written = '', scheme = ''] = SCHEME.exec(address) ?? []
  const [rest, query] = cut(address.slice(written.length), '?')
  const parsed = { scheme: scheme.toLowerCase(), query }
  if (scheme !== '' && !rest.startsWith('/')) return { ...parsed, opaque: rest }
  return !looksLikeScheme(rest) && isHierarchy(rest, scheme !== '') ? { ...parsed, opaque: '' } : undefined
}

const looksLikeScheme = (rest: string): boolean => !rest.startsWith('/') && cut(rest, '/')[0].includes(':')

/** The first value of a key in a query, undefined where the key is missing or cannot be read. */
export function queryValue(query: string, wanted: string): string | undefined {
  for (const part of query.split('&')) {
    const [key, value] = cut(part, '=')
    if (part === '' || part.includes(';') || !isEscaped(key) || !isEscaped(value)) continue
    if (unescapeAscii(key) === wanted) return value
  }
  return undefined
}

// eslint-disable-next-line no-control-regex -- Go refuses control characters
const CONTROL = /[\0-\x1f\x7f]/
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/
const BROKEN_ESCAPE = /%(?![0-9A-Fa-f]{2})/
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/
const NO_HOST = /[^A-Za-z0-9!$&'()*+,;=:[\]<>"\-_.~%\u0080-\uffff]/
const NO_HOST_ESCAPE = /%(?!25|[89A-Fa-f][0-9A-Fa-f])/

function isHierarchy(rest: string, hasScheme: boolean): boolean {
  if (!rest.startsWith('//') || (!hasScheme && rest.startsWith('///'))) return isEscaped(rest)
  const slash = rest.indexOf('/', 2)
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash)
  return isAuthority(authority) && (slash < 0 || isEscaped(rest.slice(slash)))
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@')
  const user = at < 0 ? '' : authority.slice(0, at)
  return isHost(authority.slice(at + 1)) && USER.test(user) && isEscaped(user)
}

function isHost(host: string): boolean {
  if (!host.startsWith('[')) {
    const colon = host.lastIndexOf(':')
    return (colon < 0 || isPort(host.slice(colon))) && isName(host)
  }
  const end = host.lastIndexOf(']')
  if (end < 0 || !isPort(host.slice(end + 1))) return false
  const zone = host.slice(0, end).indexOf('%25')
  if (zone < 0) return isName(host)
  return isName(host.slice(0, zone)) && isZone(host.slice(zone, end)) && isName(host.slice(end))
}

/** An escape in a zone stands for a character that could stand there itself, for a space or for `%`. */
function isZone(zone: string): boolean {
  if (NO_HOST.test(zone) || !isEscaped(zone)) return false
  const escapes = zone.match(/%[0-9A-Fa-f]{2}/g) ?? []
  return escapes.every((escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return character === '%' || character === ' ' || !NO_HOST.test(character)
  })
}

const isName = (host: string): boolean => !NO_HOST.test(host) && !NO_HOST_ESCAPE.test(host)

const isPort = (text: string): boolean => text === '' || /^:[0-9]*$/.test(text)

const isEscaped = (text: string): boolean => !BROKEN_ESCAPE.test(text)

function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const unescapeAscii = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/%([0-7][0-9A-Fa-f])/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
