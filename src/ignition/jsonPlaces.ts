import type { PathKey } from '../report/path.ts'
import { createPlaces, type Place, type Places } from '../yaml/places/places.ts'

/** Finds the values of a JSON text, pretty or compact. The text is valid: we have written it, or `JSON.parse` has read it. */
export function jsonPlaces(text: string): Places {
  const places: Place[] = []
  readValue({ text, places, at: 0 }, { key: '', start: undefined, parent: undefined })
  return createPlaces(places, ({ valueStart, end }) =>
    text[valueStart] === '"' ? String(JSON.parse(text.slice(valueStart, end))) : undefined,
  )
}

interface Reading {
  readonly text: string
  readonly places: Place[]
  at: number
}

interface Member {
  readonly key: PathKey
  /** Undefined where the value begins it. */
  readonly start: number | undefined
  readonly parent: Place | undefined
}

function readValue(reading: Reading, { key, start, parent }: Member): void {
  skip(reading, SPACE)
  const opening = reading.text[reading.at]
  const valueStart = reading.at
  const isScalar = opening !== '{' && opening !== '['
  const place = { key, parent, start: start ?? valueStart, valueStart, end: valueStart, isScalar }
  reading.places.push(place)
  if (opening === '"') skipString(reading)
  else if (isScalar) skip(reading, PLAIN)
  else readMembers(reading, place, opening === '{' ? '}' : ']')
  place.end = reading.at
}

function readMembers(reading: Reading, parent: Place, closing: '}' | ']'): void {
  const { text } = reading
  reading.at += 1
  for (let index = 0; reading.at < text.length; index += 1) {
    skip(reading, SEPARATOR)
    if (text[reading.at] === closing) break
    const start = reading.at
    if (closing === ']') readValue(reading, { key: index, start, parent })
    else readValue(reading, { key: readKey(reading), start, parent })
  }
  reading.at += 1
}

function readKey(reading: Reading): string {
  const start = reading.at
  skipString(reading)
  const quoted = reading.text.slice(start, reading.at)
  skip(reading, COLON)
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
}

const SPACE = /\s*/y
const SEPARATOR = /[\s,]*/y
const COLON = /\s*:/y
const PLAIN = /[^\s,\]}]+/y

/** Goes behind what a pattern matches; one character further where it matches nothing, so that reading comes to an end. */
function skip(reading: Reading, pattern: RegExp): void {
  pattern.lastIndex = reading.at
  reading.at = pattern.test(reading.text) ? pattern.lastIndex : reading.at + 1
}

/** Strings may be megabytes long, which a pattern would not survive. */
function skipString(reading: Reading): void {
  const { text } = reading
  let end = text.indexOf('"', reading.at + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  reading.at = end < 0 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}
