import type { YamlEntry, YamlTree } from '../yaml/write/yamlTree.ts'
import { isPlainList, isSame, plainAt, plainOf, type Plain } from './plain.ts'
import { nameOfPiece, type Piece } from './piece.ts'

/** What pieces want that no other piece wants as well: a timer that two goals start is not taken from one by the other. */
export function ownPieces(pieces: readonly Piece[], others: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    const rivals = others.filter((other) => isSamePlace(piece, other)).map(({ item }) => plainOf(item))
    if (!piece.isShared || rivals.length === 0) return piece
    const entries = piece.item.entries.flatMap((entry) => (entry.key === piece.key ? [entry] : ownEntry(entry, rivals)))
    return { ...piece, item: { ...piece.item, entries } }
  })
}

const isSamePlace = (a: Piece, b: Piece): boolean =>
  a.list.join('.') === b.list.join('.') && nameOfPiece(a) === nameOfPiece(b)

function ownEntry(entry: YamlEntry, rivals: readonly Plain[]): readonly YamlEntry[] {
  const values = rivals.flatMap((rival) => plainAt(rival, entry.key) ?? [])
  if (values.length === 0) return [entry]
  const { value } = entry
  if (value.kind !== 'list') return []
  const items = value.items.filter((item) => !isWanted(item.value, values))
  return items.length === 0 ? [] : [{ ...entry, value: { ...value, items } }]
}

// The values of several lists follow each other.
const isWanted = (tree: YamlTree, values: readonly Plain[]): boolean => {
  const plain = plainOf(tree)
  return values.some((value) => (isPlainList(value) ? value.some((each) => isSame(each, plain)) : isSame(value, plain)))
}
