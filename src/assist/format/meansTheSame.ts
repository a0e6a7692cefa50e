import type { MappingNode, SequenceNode, YamlNode } from '../../yaml/read/node.ts'
import { readYaml } from '../../yaml/read/readYaml.ts'

/** Whether two texts are both read, and hold the same values in the same style. */
export function meansTheSame(before: string, after: string): boolean {
  const old = readYaml(before)
  const read = readYaml(after)
  if (old.kind === 'document' && read.kind === 'document') return isSame(old.root, read.root)
  return old.kind === 'empty' && read.kind === 'empty'
}

function isSame(a: YamlNode, b: YamlNode): boolean {
  if (a.kind === 'alias') return b.kind === 'alias' && a.anchor === b.anchor
  if (b.kind === 'alias' || a.tag !== b.tag) return false
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.style === b.style && a.value === b.value
  return b.kind !== 'scalar' && a.kind === b.kind && areSame(partsOf(a), partsOf(b))
}

const partsOf = (node: SequenceNode | MappingNode): readonly YamlNode[] =>
  node.kind === 'sequence' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value])

const areSame = (a: readonly YamlNode[], b: readonly YamlNode[]): boolean =>
  a.length === b.length && a.every((node, index) => isSame(node, b[index] ?? node))
