import { unpackDataUrl } from '../../ignition/unpackDataUrl.ts'
import { keysOf, type Place, type Places } from '../../yaml/places/places.ts'

/** What a value of the output carries in another form: the contents of a file in a URL, the lines of a unit in a string. */
export interface CarriedContent {
  readonly bytes: Uint8Array
  /** Undefined where it is not text. */
  readonly text: string | undefined
  /** How it is kept in the output. */
  readonly form: 'data URL' | 'gzip' | 'string'
}

/** Decodes what a value carries; undefined where it stands as it is, or is broken. */
export function carriedBy(places: Places, place: Place): CarriedContent | undefined {
  const written = place.key === 'source' || place.key === 'contents' ? places.textOf(place) : undefined
  if (written === undefined) return undefined
  if (place.key === 'contents') return { bytes: new TextEncoder().encode(written), text: written, form: 'string' }
  return decoded(written, siblingText(places, place, 'compression') === 'gzip')
}

function decoded(url: string, isPacked: boolean): CarriedContent | undefined {
  const bytes = unpackDataUrl(url, isPacked)
  return bytes && { bytes, text: textOf(bytes), form: isPacked ? 'gzip' : 'data URL' }
}

function siblingText(places: Places, place: Place, key: string): string | undefined {
  const sibling = places.of([...keysOf(place).slice(0, -1), key])
  return sibling && places.textOf(sibling)
}

/** The text of bytes; undefined where they are not UTF-8 or hold what no text has. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
