import type { AliasNode, ReadResult, YamlNode } from '../../read/node.ts'
import { isNull } from './entries.ts'
import type { WantedTree } from './wantedTree.ts'

/** Whether a text is read as it has to be: the same values in the same order, aliases of the same places. */
export function isWanted({ root, copies }: WantedTree, result: ReadResult): boolean {
  if (result.kind === 'syntax-error') return false
  const read = result.kind === 'document' ? result.root : undefined
  if (!root || !read) return [root, read].every((node) => node === undefined || isNull(node))
  const matches = new Map<YamlNode, YamlNode>()
  const aliases: (readonly [AliasNode, AliasNode])[] = []
  const waiting: Couple[] = [[root, read]]
  for (let couple = waiting.pop(); couple; couple = waiting.pop()) {
    const [wanted, found] = couple
    matches.set(wanted, found)
    if (!isAlike(wanted, found)) return false
    if (wanted.kind === 'alias' && found.kind === 'alias') aliases.push([wanted, found])
    else pushParts(waiting, wanted, found)
  }
  return aliases.every(([wanted, found]) => matches.get(copies.get(wanted.target) ?? wanted.target) === found.target)
}

type Couple = readonly [YamlNode, YamlNode]

function isAlike(wanted: YamlNode, found: YamlNode): boolean {
  if (wanted.kind === 'alias') return found.kind === 'alias' && wanted.anchor === found.anchor
  if (found.kind === 'alias' || wanted.kind !== found.kind || wanted.tag !== found.tag) return false
  if (wanted.kind === 'scalar') return found.kind === 'scalar' && wanted.value === found.value
  return lengthOf(wanted) === lengthOf(found)
}

function lengthOf(node: YamlNode): number {
  if (node.kind === 'sequence') return node.items.length
  return node.kind === 'mapping' ? node.pairs.length : 0
}

function pushParts(waiting: Couple[], wanted: YamlNode, found: YamlNode): void {
  if (wanted.kind === 'sequence' && found.kind === 'sequence') {
    for (const [index, item] of wanted.items.entries()) pushCouple(waiting, item, found.items[index])
  } else if (wanted.kind === 'mapping' && found.kind === 'mapping') {
    for (const [index, { key, value }] of wanted.pairs.entries()) {
      pushCouple(waiting, key, found.pairs[index]?.key)
      pushCouple(waiting, value, found.pairs[index]?.value)
    }
  }
}

function pushCouple(waiting: Couple[], wanted: YamlNode, found: YamlNode | undefined): void {
  if (found) waiting.push([wanted, found])
}
