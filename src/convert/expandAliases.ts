import { isMergeKey, keyText } from '../translate/1-decode/keys.ts'
import type { MappingPair, YamlNode } from '../yaml/read/node.ts'

/** How many values a text may come to with its aliases followed; more is a trap. */
const MOST = 100_000

/** Aliases may lead to themselves. */
const DEEPEST = 100

/**
 * A value in which each alias is what it stands for, and `<<` has merged what stands at it: explicit keys go first, then the
 * first of several. Undefined where that has no end, or is far more than a config can be.
 */
export function expandAliases(root: YamlNode): YamlNode | undefined {
  let left = MOST
  const expand = (node: YamlNode, depth: number): YamlNode => {
    left -= 1
    if (left < 0 || depth > DEEPEST) throw new Endless()
    if (node.kind === 'scalar') return node
    if (node.kind === 'alias') return expand(node.target, depth + 1)
    if (node.kind === 'sequence') return { ...node, items: node.items.map((item) => expand(item, depth + 1)) }
    const pairs = node.pairs.map(({ key, value }) => ({ key, value: expand(value, depth + 1) }))
    return { ...node, pairs: merged(pairs) }
  }
  try {
    return expand(root, 0)
  } catch (error) {
    if (error instanceof Endless) return undefined
    throw error
  }
}

class Endless extends Error {}

function merged(pairs: readonly MappingPair[]): readonly MappingPair[] {
  const own = pairs.filter(({ key }) => !isMergeKey(key))
  if (own.length === pairs.length) return pairs
  const names = new Set(own.map(({ key }) => keyText(key)))
  const added = pairs.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => pairsOf(value))
  const first = added.filter(({ key }) => {
    const isNew = !names.has(keyText(key))
    names.add(keyText(key))
    return isNew
  })
  return [...first, ...own]
}

const pairsOf = (source: YamlNode): readonly MappingPair[] => {
  if (source.kind === 'sequence') return source.items.flatMap(pairsOf)
  return source.kind === 'mapping' ? source.pairs : []
}
