import { bytesOf, textOf } from '../../ignition/bytes.ts'

/** Spells a URL that Go can parse as Go spells it: the scheme in small letters, odd characters as %XX. */
export function normalizeUrl(url: string): string {
  const [address, fragment] = cut(binary(url), '#')
  return fromBinary(normalizeAddress(address) + (fragment === '' ? '' : `#${reescape(fragment, FRAGMENT)}`))
}

// Go's strings are bytes: here each byte is a character.
const binary = (text: string): string => Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join('')
const fromBinary = (text: string): string => textOf(Uint8Array.from(text, (character) => character.charCodeAt(0)))

function normalizeAddress(address: string): string {
  if (address === '*') return address
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(address)?.[0] ?? ''
  const [rest, query] = cutQuery(address.slice(scheme.length))
  return scheme.toLowerCase() + (scheme === '' ? normalizeRelative(rest) : normalizeAbsolute(rest)) + query
}

function normalizeAbsolute(rest: string): string {
  if (!rest.startsWith('/')) return rest
  return rest.startsWith('//') ? normalizeHierarchy(rest) : normalizePath(rest)
}

// A colon in the first part would make it a scheme.
function normalizeRelative(rest: string): string {
  if (rest.startsWith('//') && !rest.startsWith('///')) return normalizeHierarchy(rest)
  const path = normalizePath(rest)
  return /^[^/]*:/.test(path) ? `./${path}` : path
}

/** A question mark at the very end stays, and so does the query as it is. */
function cutQuery(rest: string): readonly [string, string] {
  const at = rest.indexOf('?')
  return at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at)]
}

function normalizeHierarchy(rest: string): string {
  const slash = rest.indexOf('/', 2)
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash)
  const path = slash < 0 ? '' : normalizePath(rest.slice(slash))
  const at = authority.lastIndexOf('@')
  const host = escape(unescape(authority.slice(at + 1)), HOST)
  const user = at < 0 ? '' : `${normalizeUser(authority.slice(0, at))}@`
  return authority === '' && path === '' ? '' : `//${user}${host}${path}`
}

function normalizeUser(user: string): string {
  const colon = user.indexOf(':')
  const parts = colon < 0 ? [user] : [user.slice(0, colon), user.slice(colon + 1)]
  return parts.map((part) => escape(unescape(part), USER)).join(':')
}

function normalizePath(path: string): string {
  return path === '%2A' ? '*' : reescape(path, PATH)
}

// The characters that need no escape besides letters and digits.
const PATH = /[-_.~$&+,/:;=@]/
const USER = /[-_.~$&+,;=]/
const HOST = /[-_.~!$&'()*+,;=:[\]<>"]/
const FRAGMENT = /[-_.~$&+,/:;=?@!()*]/
const ALSO_VALID = /[!$&'()*+,;=:@[\]%]/

/** Leaves an encoding that is valid and means the same, and writes the usual one otherwise. */
function reescape(text: string, plain: RegExp): string {
  const isValid = Array.from(text).every((character) => isPlain(character, plain) || ALSO_VALID.test(character))
  return isValid ? text : escape(unescape(text), plain)
}

const isPlain = (character: string, plain: RegExp): boolean => /[A-Za-z0-9]/.test(character) || plain.test(character)

function escape(text: string, plain: RegExp): string {
  return Array.from(text, (character) =>
    isPlain(character, plain) ? character : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}

const unescape = (text: string): string =>
  text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

function cut(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
