import {
  isPlainList,
  isPlainMap,
  isSame,
  plainAt,
  plainMaps,
  plainOf,
  plainText,
  type Plain,
  type PlainMap,
} from './plain.ts'
import { nameOfPiece, type Piece } from './piece.ts'
import { isSameUnit } from './sameText.ts'

/** The lists whose items have names, by the field that names them. */
const named: Readonly<Record<string, string>> = { dropins: 'name', partitions: 'label' }

/** The field that names the items of a list below an item; undefined where they have no names. */
export const nameField = (list: string): string | undefined => named[list]

/** Where the item of a piece stands in its list; undefined where it has none. The last of a name counts. */
export function indexOfPiece(config: PlainMap, piece: Piece): number | undefined {
  const items = plainAt(config, ...piece.list)
  if (!isPlainList(items)) return undefined
  return placesIn(items, piece.key).get(nameOfPiece(piece))
}

// A config is searched for many pieces, and never changes.
const known = new WeakMap<readonly Plain[], ReadonlyMap<string, number>>()

function placesIn(items: readonly Plain[], key: string): ReadonlyMap<string, number> {
  const places = known.get(items) ?? new Map(items.map((item, index) => [plainText(item, key), index]))
  known.set(items, places)
  return places
}

/** The item of a piece as the config has it. */
export function itemOfPiece(config: PlainMap, piece: Piece): Plain | undefined {
  const index = indexOfPiece(config, piece)
  const items = plainAt(config, ...piece.list)
  return index === undefined || !isPlainList(items) ? undefined : items[index]
}

/** Whether a config has what a piece wants. */
export function holds(config: PlainMap, piece: Piece): boolean {
  const found = itemOfPiece(config, piece)
  const wanted = plainOf(piece.item)
  if (!isPlainMap(found) || !isPlainMap(wanted)) return false
  return (
    [...wanted].every(([key, value]) => fits(key, found.get(key), value, piece)) && hasNothingElse(found, wanted, piece)
  )
}

const hasNothingElse = (found: PlainMap, wanted: PlainMap, { isShared }: Piece): boolean =>
  isShared === true || found.size === wanted.size

function fits(key: string, found: Plain | undefined, wanted: Plain, { isShared = false, list }: Piece): boolean {
  if (isUnitText(key, list) && typeof found === 'string' && typeof wanted === 'string') return isSameUnit(found, wanted)
  return isShared ? includes(key, found, wanted) : isSame(found, wanted)
}

const isUnitText = (key: string, list: readonly string[]): boolean => key === 'contents' && list[0] === 'systemd'

function includes(key: string, found: Plain | undefined, wanted: Plain): boolean {
  if (isPlainList(wanted)) {
    const name = nameField(key)
    if (name === undefined) return isPlainList(found) && wanted.every((item) => found.includes(item))
    const items = plainMaps(new Map([['items', found ?? null]]), 'items')
    return wanted.every((item) => items.some((each) => isSame(each, item)))
  }
  return isSame(found, wanted)
}
