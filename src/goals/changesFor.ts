import type { PathKey } from '../report/path.ts'
import type { Change } from '../yaml/edit/change.ts'
import type { YamlList, YamlMap, YamlTree } from '../yaml/write/yamlTree.ts'
import { indexOfPiece, itemOfPiece, nameField } from './holds.ts'
import { isPlainList, isPlainMap, isSame, plainAt, plainOf, plainText, type Plain, type PlainMap } from './plain.ts'
import { nameOfPiece, type Piece } from './piece.ts'

/**
 * The changes that bring pieces into a config: what is there already stays as it is written, an item of the same name takes
 * what differs, everything else is added. `before` are the pieces that the goal was opened from; what they alone want goes.
 */
export function changesFor(
  config: PlainMap,
  pieces: readonly Piece[],
  before: readonly Piece[] = [],
): readonly Change[] {
  const gone = before.filter((piece) => !pieces.some((each) => isSamePlace(each, piece)))
  const renamed = new Map<Piece, Piece>()
  for (const piece of pieces) {
    const index = gone.findIndex(({ list }) => isSamePath(list, piece.list))
    const [old] = indexOfPiece(config, piece) === undefined && index >= 0 ? gone.splice(index, 1) : []
    if (old) renamed.set(piece, old)
  }
  const added = new Map<string, number>()
  const changes = pieces.flatMap((piece) => changesOfPiece(config, piece, { before, renamed, added }))
  return [...changes, ...removals(config, gone)]
}

interface Earlier {
  readonly before: readonly Piece[]
  /** The piece that another one takes the place of. */
  readonly renamed: ReadonlyMap<Piece, Piece>
  /** How many items each list has got so far. */
  readonly added: Map<string, number>
}

const isSamePath = (a: readonly string[], b: readonly string[]): boolean => a.join('.') === b.join('.')

const isSamePlace = (a: Piece, b: Piece): boolean => isSamePath(a.list, b.list) && nameOfPiece(a) === nameOfPiece(b)

function changesOfPiece(config: PlainMap, piece: Piece, { before, renamed, added }: Earlier): readonly Change[] {
  const old = renamed.get(piece) ?? before.find((each) => isSamePlace(each, piece))
  const place = renamed.get(piece) ?? piece
  const index = indexOfPiece(config, place)
  const found = itemOfPiece(config, place)
  if (index !== undefined && isPlainMap(found)) {
    const kept = old ? plainOf(old.item) : undefined
    return mapChanges([...piece.list, index], found, piece.item, { isShared: piece.isShared === true, old: kept })
  }
  const list = piece.list.join('.')
  const count = (added.get(list) ?? lengthOf(config, piece.list)) + 1
  added.set(list, count)
  return [{ kind: 'insert', path: piece.list, index: count - 1, value: piece.item }]
}

function lengthOf(config: PlainMap, list: readonly string[]): number {
  const items = plainAt(config, ...list)
  return isPlainList(items) ? items.length : 0
}

interface Merging {
  /** Whether what is not wanted stays. */
  readonly isShared: boolean
  /** What was wanted here before. */
  readonly old: Plain | undefined
}

function mapChanges(path: readonly PathKey[], found: PlainMap, wanted: YamlMap, merging: Merging): readonly Change[] {
  const sets = wanted.entries.flatMap(({ key, value }) =>
    valueChanges([...path, key], found.get(key), value, { ...merging, old: plainAt(merging.old, key) }),
  )
  const isWanted = (key: string): boolean => wanted.entries.some((entry) => entry.key === key)
  const removed = [...found.keys()].filter(
    (key) => !isWanted(key) && (!merging.isShared || plainAt(merging.old, key) !== undefined),
  )
  return [...sets, ...removed.map((key): Change => ({ kind: 'remove', path: [...path, key] }))]
}

function valueChanges(
  path: readonly PathKey[],
  found: Plain | undefined,
  wanted: YamlTree,
  merging: Merging,
): readonly Change[] {
  if (isSame(found, plainOf(wanted))) return []
  if (wanted.kind === 'map' && isPlainMap(found)) return mapChanges(path, found, wanted, merging)
  if (wanted.kind === 'list' && isPlainList(found) && merging.isShared) return listChanges(path, found, wanted, merging)
  return [{ kind: 'set', path, value: wanted }]
}

// What is missing goes to the end; what only an older version of the goal wanted goes away, the last first.
function listChanges(
  path: readonly PathKey[],
  found: readonly Plain[],
  wanted: YamlList,
  { old }: Merging,
): readonly Change[] {
  const name = nameField(String(path.at(-1)))
  const isFor = (item: Plain | undefined, value: Plain): boolean =>
    name === undefined ? isSame(item, value) : plainText(item, name) === plainText(value, name)
  const values = wanted.items.map(({ value }) => ({ tree: value, plain: plainOf(value) }))
  const changed = values.flatMap(({ tree, plain }): readonly Change[] => {
    const index = found.findIndex((item) => isFor(item, plain))
    return index < 0 || isSame(found[index], plain) ? [] : [{ kind: 'set', path: [...path, index], value: tree }]
  })
  const missing = values.filter(({ plain }) => !found.some((item) => isFor(item, plain)))
  const stale = found.flatMap((item, index) => {
    const wasWanted = isPlainList(old) && old.some((each) => isFor(item, each))
    return wasWanted && !values.some(({ plain }) => isFor(item, plain)) ? [index] : []
  })
  return [
    ...changed,
    ...missing.map(({ tree }, index): Change => ({ kind: 'insert', path, index: found.length + index, value: tree })),
    ...stale.toReversed().map((index): Change => ({ kind: 'remove', path: [...path, index] })),
  ]
}

// The last first, so that the places of the others stay right.
function removals(config: PlainMap, gone: readonly Piece[]): readonly Change[] {
  const places = gone.flatMap((piece) => {
    const index = indexOfPiece(config, piece)
    return index === undefined ? [] : [{ piece, index }]
  })
  return places
    .toSorted((a, b) => b.index - a.index)
    .flatMap(({ piece, index }): readonly Change[] => {
      const path = [...piece.list, index]
      const found = itemOfPiece(config, piece)
      if (!piece.isShared || !isPlainMap(found)) return [{ kind: 'remove', path, prune: true }]
      return sharedRemovals(path, found, piece)
    })
}

// Of an item that belongs to others as well, what this goal had put in; all of it where nothing else is left.
function sharedRemovals(path: readonly PathKey[], found: PlainMap, piece: Piece): readonly Change[] {
  const own = piece.item.entries.filter(({ key }) => key !== piece.key)
  const removed = own.map(({ key, value }) => entryRemovals([...path, key], found.get(key), plainOf(value)))
  const isAll = removed.every(({ isWhole }) => isWhole) && [...found.keys()].every((key) => has(piece, key))
  return isAll ? [{ kind: 'remove', path, prune: true }] : removed.flatMap(({ changes }) => changes)
}

const has = ({ item }: Piece, key: string): boolean => item.entries.some((entry) => entry.key === key)

interface Removal {
  readonly changes: readonly Change[]
  /** Whether nothing of the entry is left. */
  readonly isWhole: boolean
}

function entryRemovals(path: readonly PathKey[], found: Plain | undefined, own: Plain): Removal {
  const whole: Removal = { changes: [{ kind: 'remove', path }], isWhole: true }
  if (!isPlainList(found) || !isPlainList(own)) return isSame(found, own) ? whole : { changes: [], isWhole: false }
  const indices = found.flatMap((item, index) => (own.some((each) => isSame(item, each)) ? [index] : []))
  if (indices.length === found.length) return whole
  const changes = indices.toReversed().map((index): Change => ({ kind: 'remove', path: [...path, index] }))
  return { changes, isWhole: false }
}
