import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'

/** A node with its place. */
export interface InnerNode {
  readonly path: readonly PathKey[]
  readonly node: YamlNode
  /** Where its key begins, or the value itself. */
  readonly from: number
}

/** What is directly below a node; nothing below an alias. */
export function innerNodes({ path, node }: InnerNode): readonly InnerNode[] {
  if (node.kind === 'sequence')
    return node.items.map((item, index) => ({ path: [...path, index], node: item, from: item.start }))
  if (node.kind !== 'mapping') return []
  return node.pairs.flatMap(({ key, value }) =>
    key.kind === 'scalar' ? [{ path: [...path, key.value], node: value, from: key.start }] : [],
  )
}
