import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { createPlaces, type Place, type Places } from './places.ts'

/** Finds the values of a YAML text; none where it cannot be read. What an alias stands for has its place at the alias. */
export function yamlPlaces(source: string): Places {
  const read = readYaml(source)
  const places: Place[] = []
  if (read.kind === 'document') add(places, read.root, { key: '', start: read.root.start, parent: undefined })
  return createPlaces(places)
}

interface Member {
  readonly key: PathKey
  readonly start: number
  readonly parent: Place | undefined
}

// The reader bounds how deeply values can be nested.
function add(places: Place[], node: YamlNode, { key, start, parent }: Member): void {
  const isScalar = node.kind === 'scalar' || node.kind === 'alias'
  const place: Place = { key, parent, start, valueStart: node.start, end: node.end, isScalar }
  places.push(place)
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries())
      add(places, item, { key: index, start: item.start, parent: place })
  } else if (node.kind === 'mapping') {
    for (const { key: name, value } of node.pairs) {
      add(places, value, { key: name.kind === 'scalar' ? name.value : '', start: name.start, parent: place })
    }
  }
}
