import { list, map, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { YamlPath } from '../../report/path.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import { inOrder } from './inOrder.ts'

export type NodeKind = 'directories' | 'files' | 'links'

/** The files, directories and links of a config while sugar adds to them. */
export interface Nodes {
  readonly exists: (path: string) => boolean
  /** The last node of a kind at a path. */
  readonly find: (kind: NodeKind, path: string) => EmittedMap | undefined
  readonly add: (kind: NodeKind, path: string, node: EmittedMap) => void
  /** Puts `node` in the place of the one that `find` gave. */
  readonly replace: (kind: NodeKind, path: string, node: EmittedMap) => void
  /** The config with the nodes as they are now; a `storage` or list that was not there comes from where sugar put it. */
  readonly toConfig: (config: EmittedMap) => EmittedMap
}

const kinds = ['directories', 'files', 'links'] as const

export function collectNodes(config: EmittedMap, from: YamlPath, { shape }: DesugarContext): Nodes {
  const storage = mapAt(config, 'storage')
  const lists = new Map(kinds.map((kind) => [kind, [...mapsAt(storage, kind)]]))
  const places = new Map(kinds.map((kind) => [kind, placesOf(lists.get(kind) ?? [])]))
  return {
    exists: (path) => kinds.some((kind) => places.get(kind)?.has(path)),
    find: (kind, path) => lists.get(kind)?.[places.get(kind)?.get(path) ?? -1],
    add(kind, path, node) {
      const nodes = lists.get(kind)
      if (nodes) places.get(kind)?.set(path, nodes.push(node) - 1)
    },
    replace(kind, path, node) {
      const index = places.get(kind)?.get(path)
      if (index !== undefined) lists.get(kind)?.splice(index, 1, node)
    },
    toConfig(target) {
      const entries = new Map<string, Emitted>(storage?.entries)
      for (const kind of kinds) setItems(entries, kind, lists.get(kind) ?? [])
      if (entries.size === 0) return target
      const filled = map(storage?.from ?? from, inOrder(entries, ignitionKeys(shape, ['storage'])))
      const merged = new Map(target.entries).set('storage', filled)
      return map(target.from, inOrder(merged, ignitionKeys(shape, [])))
    },
  }
}

function placesOf(nodes: readonly EmittedMap[]): Map<string, number> {
  return new Map(nodes.map((node, index) => [textAt(node, 'path') ?? '', index]))
}

// A list belongs to what made its first item, unless it was there before.
function setItems(entries: Map<string, Emitted>, kind: NodeKind, nodes: readonly EmittedMap[]): void {
  const [first] = nodes
  if (first) entries.set(kind, list(entries.get(kind)?.from ?? first.from, nodes))
}
