import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { createPlaces, type Place, type Places } from './places.ts'

/** Finds the values of a YAML text; none where it cannot be read. What an alias stands for has its place at the alias. */
export function yamlPlaces(source: string): Places {
  const read = readYaml(source)
  const nodes = new Map<Place, YamlNode>()
  if (read.kind === 'document') add(nodes, read.root, { key: '', start: read.root.start, parent: undefined })
  return createPlaces([...nodes.keys()], (place) => {
    const node = nodes.get(place)
    return node?.kind === 'scalar' && node.tag === '!!str' ? node.value : undefined
  })
}

interface Member {
  readonly key: PathKey
  readonly start: number
  readonly parent: Place | undefined
}

// The reader bounds how deeply values can be nested.
function add(nodes: Map<Place, YamlNode>, node: YamlNode, { key, start, parent }: Member): void {
  const isScalar = node.kind === 'scalar' || node.kind === 'alias'
  const place: Place = { key, parent, start, valueStart: node.start, end: node.end, isScalar }
  nodes.set(place, node)
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) add(nodes, item, { key: index, start: item.start, parent: place })
  } else if (node.kind === 'mapping') {
    for (const { key: name, value } of node.pairs) {
      add(nodes, value, { key: name.kind === 'scalar' ? name.value : '', start: name.start, parent: place })
    }
  }
}
