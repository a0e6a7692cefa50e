import type { ContextPath, PathKey } from '../../report/path.ts'
import type { Position, Range } from '../../report/range.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import { keyText } from './keys.ts'

/** Finds the places of a document that report entries speak of. */
export interface ContextTree {
  readonly root: YamlNode
  readonly rangeOf: (node: YamlNode) => Range
  /** The deepest node that exists on a path: a field that is missing is shown at what should contain it. */
  readonly nodeAt: (path: ContextPath) => YamlNode
  /** Where that node stands. */
  readonly rangeAt: (path: ContextPath) => Range
}

export function createContextTree(root: YamlNode, positionAt: (offset: number) => Position): ContextTree {
  const rangeOf = (node: YamlNode): Range => ({ start: positionAt(node.start), end: positionAt(node.end) })
  const nodeAt = (path: ContextPath): YamlNode => deepestNode(root, path.keys)
  return { root, rangeOf, nodeAt, rangeAt: (path) => rangeOf(nodeAt(path)) }
}

/** The node below `node` as the reference sees it: it looks into no alias, and merge keys give it nothing. */
export function childNode(node: YamlNode, key: PathKey): YamlNode | undefined {
  if (node.kind === 'sequence') return typeof key === 'number' ? node.items[key] : undefined
  if (node.kind !== 'mapping') return undefined
  return node.pairs.findLast((pair) => keyText(pair.key) === key)?.value
}

function deepestNode(root: YamlNode, keys: readonly PathKey[]): YamlNode {
  let node = root
  for (const key of keys) {
    const next = childNode(node, key)
    if (!next) return node
    node = next
  }
  return node
}
