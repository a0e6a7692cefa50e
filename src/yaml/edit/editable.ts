import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { parseTolerant, type TolerantDocument } from './parseTolerant.ts'

/** A text that is read for editing. */
export interface Editable extends TolerantDocument {
  readonly source: string
}

/** A key with its value, and the mapping that has them. */
export interface FoundPair {
  readonly map: YAMLMap
  readonly pair: Pair
  readonly key: Node
  readonly index: number
}

/** Reads a text for editing; undefined where it is nested too deeply. */
export function parseEditable(source: string): Editable | undefined {
  const parsed = parseTolerant(source)
  return parsed && { ...parsed, source }
}

/** The node at a path; looks into no alias. */
export function nodeAt({ root }: Editable, path: readonly PathKey[]): Node | undefined {
  let node: Node | undefined = root ?? undefined
  for (const key of path) {
    const next: unknown = isMap(node)
      ? pairOf(node, key)?.pair.value
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined
    if (!isNode(next)) return undefined
    node = next
  }
  return node
}

/** The key that ends a path, with its value; undefined too where the key is written in a way that edits cannot follow. */
export function pairAt(editable: Editable, path: readonly PathKey[]): FoundPair | undefined {
  const map = nodeAt(editable, path.slice(0, -1))
  const key = path.at(-1)
  const found = isMap(map) && key !== undefined ? pairOf(map, key) : undefined
  return found && isSimpleKey(editable, found.key) ? found : undefined
}

/** Whether a key is written plainly: not as `? key` and without a tag or an anchor. */
function isSimpleKey({ source }: Editable, key: unknown): key is Node {
  return isScalar<unknown>(key) && !key.tag && !key.anchor && !/\?\s+$/.test(source.slice(0, startOf(key)).slice(-80))
}

function pairOf(map: YAMLMap, name: PathKey): FoundPair | undefined {
  // Of a key that is there twice, Butane speaks of the last one.
  const index = map.items.findLastIndex(({ key }) => keyText(key) === String(name))
  const pair = map.items[index]
  return pair && isNode(pair.key) ? { map, pair, key: pair.key, index } : undefined
}

/** The text of a key; undefined where it is none. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  return key.source ?? (typeof key.value === 'string' ? key.value : undefined)
}

export const startOf = (node: Node): number => node.range?.[0] ?? 0

/** Where a node ends, without the white space behind it. */
export function endOf({ source }: Editable, node: Node): number {
  const [start, end] = node.range ?? [0, 0]
  return start + source.slice(start, end).trimEnd().length
}

/** Where a key with its value ends, without the white space and the comment behind it. */
export function pairEnd(editable: Editable, { pair, key }: FoundPair): number {
  const { source } = editable
  if (isNode(pair.value) && endOf(editable, pair.value) > startOf(pair.value)) return endOf(editable, pair.value)
  const colon = source.indexOf(':', endOf(editable, key))
  const next = isNode(pair.value) ? startOf(pair.value) : source.length
  return colon < 0 || colon > next ? endOf(editable, key) : colon + 1
}

/** The end of the line that an offset is on, before its break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end
}

export const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1

/** The column of an offset, counted from 0. */
export const columnOf = (source: string, offset: number): number => offset - lineStart(source, offset)

/** How a scalar at a path is written, quotes included; undefined where there is none. */
export function valueText(editable: Editable, path: readonly PathKey[]): string | undefined {
  const node = nodeAt(editable, path)
  return isScalar(node) ? editable.source.slice(startOf(node), endOf(editable, node)) : undefined
}

/** The keys of the mapping at a path. */
export function childKeys(editable: Editable, path: readonly PathKey[]): readonly string[] {
  const node = nodeAt(editable, path)
  return isMap(node) ? node.items.flatMap(({ key }) => keyText(key) ?? []) : []
}

/** The indices of the list at a path. */
export function childIndices(editable: Editable, path: readonly PathKey[]): readonly number[] {
  const node = nodeAt(editable, path)
  return isSeq(node) ? node.items.map((_, index) => index) : []
}

/** The text that a scalar at a path says; undefined where there is none. */
export function textAt(editable: Editable, path: readonly PathKey[]): string | undefined {
  const node = nodeAt(editable, path)
  if (!isScalar(node) || node.value === null) return undefined
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source
  return typeof node.value === 'string' ? node.value : JSON.stringify(node.value)
}
