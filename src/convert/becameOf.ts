import { yamlPath, type PathKey, type YamlPath } from '../report/path.ts'
import type { YamlEntry, YamlItem, YamlMap, YamlTree } from '../yaml/write/yamlTree.ts'
import type { Became } from './converted.ts'
import { rangesIn } from './rangesIn.ts'

/** What stands in the lists of units and files of a converted config, and came from elsewhere; with the places of both. */
export function becameOf(config: YamlMap, source: string, text: string): readonly Became[] {
  const found = [...itemsOf(config, 'systemd', 'units', 'name'), ...itemsOf(config, 'storage', 'files', 'path')]
  if (found.length === 0) return []
  const [fromRange, toRange] = [rangesIn(source), rangesIn(text)]
  return found.map((each) => ({ ...each, fromRange: fromRange(each.from.keys), toRange: toRange(each.to.keys) }))
}

type Moved = Omit<Became, 'fromRange' | 'toRange'>

function itemsOf(config: YamlMap, section: 'systemd' | 'storage', list: string, naming: string): readonly Moved[] {
  const items = below(below(config, section), list)
  if (items?.kind !== 'list') return []
  const own: readonly PathKey[] = [section, list]
  return items.items.flatMap((item, index): readonly Moved[] => {
    const from = item.from ?? firstFrom(item)
    const name = below(item.value, naming)
    if (!from || name?.kind !== 'text' || isBelow(from, own) || from.keys[0] === 'write_files') return []
    return [{ kind: section === 'systemd' ? 'unit' : 'file', name: name.value, from, to: yamlPath(...own, index) }]
  })
}

const isBelow = ({ keys }: YamlPath, own: readonly PathKey[]): boolean => own.every((key, index) => keys[index] === key)

const firstFrom = ({ value }: YamlItem): YamlEntry['from'] =>
  value.kind === 'map' ? value.entries.find(({ from }) => from)?.from : undefined

const below = (tree: YamlTree | undefined, key: string): YamlTree | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined
