import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { createPlaces, type Place, type Places } from './places.ts'

/** Finds the values of a YAML text; none where it cannot be read. What an alias stands for has its place at the alias. */
export function yamlPlaces(source: string): Places {
  const read = readYaml(source)
  const nodes = new Map<Place, YamlNode>()
  if (read.kind === 'document') addAll(nodes, read.root)
  return createPlaces([...nodes.keys()], (place) => {
    const node = nodes.get(place)
    return node?.kind === 'scalar' && node.tag === '!!str' ? node.value : undefined
  })
}

interface Member {
  readonly node: YamlNode
  readonly key: PathKey
  readonly start: number
  readonly parent: Place | undefined
}

// Values may be nested deeper than the engine's stack.
function addAll(nodes: Map<Place, YamlNode>, root: YamlNode): void {
  const waiting: Member[] = [{ node: root, key: '', start: root.start, parent: undefined }]
  for (let member = waiting.pop(); member; member = waiting.pop()) {
    const { node, key, start, parent } = member
    const isScalar = node.kind === 'scalar' || node.kind === 'alias'
    const place: Place = { key, parent, start, valueStart: node.start, end: node.end, isScalar }
    nodes.set(place, node)
    for (const below of membersOf(node, place).toReversed()) waiting.push(below)
  }
}

function membersOf(node: YamlNode, parent: Place): readonly Member[] {
  if (node.kind === 'sequence') return node.items.map((item, key) => ({ node: item, key, start: item.start, parent }))
  if (node.kind !== 'mapping') return []
  return node.pairs.map(({ key, value }) => ({
    node: value,
    key: key.kind === 'scalar' ? key.value : '',
    start: key.start,
    parent,
  }))
}
