import type { PathKey } from '../../../report/path.ts'
import type { MappingPair, YamlNode } from '../../read/node.ts'
import type { Change } from '../change.ts'
import { indexAmong } from './position.ts'
import { textNode, wantedNode } from './wanted.ts'

/** A tree that a changed text has to be read as. */
export interface WantedTree {
  readonly root: YamlNode | undefined
  /** What nodes of the tree before have become, where they have something else in them now. */
  readonly copies: ReadonlyMap<YamlNode, YamlNode>
}

/** The tree that a change makes of another: all on the way to its place is new, all else is the same. */
export function wantedTree(root: YamlNode | undefined, change: Change): WantedTree {
  const copies = new Map<YamlNode, YamlNode>()
  return { root: changed({ change, copies }, root, change.path), copies }
}

interface Changing {
  readonly change: Change
  readonly copies: Map<YamlNode, YamlNode>
}

function changed(changing: Changing, node: YamlNode | undefined, path: readonly PathKey[]): YamlNode | undefined {
  const copy = path.length === 0 ? newNode(changing.change, node) : changedBelow(changing, node, path)
  if (node && copy) changing.copies.set(node, copy)
  return copy
}

function newNode(change: Change, node: YamlNode | undefined): YamlNode | undefined {
  if (change.kind === 'set') return wantedNode(change.value)
  if (change.kind !== 'insert') return undefined
  return sequence(node, itemsOf(node).toSpliced(change.index, 0, wantedNode(change.value)))
}

function changedBelow(changing: Changing, node: YamlNode | undefined, path: readonly PathKey[]): YamlNode {
  const [key = '', ...rest] = path
  const isList = node?.kind === 'sequence' || (node?.kind !== 'mapping' && typeof key === 'number')
  if (isList) return sequence(node, itemsWith(changing, itemsOf(node), Number(key), rest))
  return mapping(node, pairsWith(changing, node?.kind === 'mapping' ? node.pairs : [], String(key), rest))
}

function itemsWith(
  changing: Changing,
  items: readonly YamlNode[],
  index: number,
  rest: readonly PathKey[],
): readonly YamlNode[] {
  const item = items[index]
  if (rest.length === 0 && item && changing.change.kind === 'copy') return items.toSpliced(index + 1, 0, copyOf(item))
  const ordered = rest.length === 0 && item ? reordered(changing.change, items, index) : undefined
  if (ordered) return ordered
  const inside = changed(changing, item, rest)
  return inside ? items.toSpliced(index, item ? 1 : 0, inside) : items
}

function pairsWith(
  changing: Changing,
  pairs: readonly MappingPair[],
  name: string,
  rest: readonly PathKey[],
): readonly MappingPair[] {
  const index = pairs.findLastIndex(({ key }) => key.kind === 'scalar' && key.value === name)
  const pair = pairs[index]
  if (rest.length === 0 && pair) {
    const { change } = changing
    if (change.kind === 'rename') return pairs.with(index, { ...pair, key: textNode(change.name) })
    const ordered = reordered(change, pairs, index)
    if (ordered) return ordered
  }
  const value = changed(changing, pair?.value, rest)
  if (!value) return pairs
  if (pair) return pairs.with(index, { ...pair, value })
  const position = changing.change.kind === 'set' ? changing.change.position : undefined
  return pairs.toSpliced(indexAmong(pairs.map(nameOf), position), 0, { key: textNode(name), value })
}

const nameOf = ({ key }: MappingPair): string | undefined => (key.kind === 'scalar' ? key.value : undefined)

/** What a removal or a move leaves of entries; undefined for other changes. */
function reordered<T>(change: Change, entries: readonly T[], index: number): readonly T[] | undefined {
  if (change.kind === 'remove') return entries.toSpliced(index, 1)
  if (change.kind !== 'move') return undefined
  return entries.toSpliced(index, 1).toSpliced(change.to, 0, ...entries.slice(index, index + 1))
}

/** The same once more, so that the two are told apart; its aliases are of the same places. */
function copyOf(node: YamlNode): YamlNode {
  if (node.kind === 'sequence') return { ...node, items: node.items.map(copyOf) }
  if (node.kind !== 'mapping') return { ...node }
  return { ...node, pairs: node.pairs.map(({ key, value }) => ({ key: copyOf(key), value: copyOf(value) })) }
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'sequence' ? node.items : [])

const sequence = (node: YamlNode | undefined, items: readonly YamlNode[]): YamlNode =>
  node?.kind === 'sequence' ? { ...node, items } : { kind: 'sequence', start: 0, end: 0, tag: '!!seq', items }

const mapping = (node: YamlNode | undefined, pairs: readonly MappingPair[]): YamlNode =>
  node?.kind === 'mapping' ? { ...node, pairs } : { kind: 'mapping', start: 0, end: 0, tag: '!!map', pairs }
