import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import type { ContextPath, PathKey } from '../../report/path.ts'
import type { Report } from '../../report/report.ts'

/**
 * Moves entries about the output to the input that made it. What is not in the output has no origin: the reference then
 * spells the output's path in snake case and hopes, and so do we, unless all around it was generated as a whole.
 */
export function toInputPaths(report: Report, output: EmittedMap, merging: Merging): Report {
  return report.map((entry) =>
    entry.path.space === 'json' ? { ...entry, path: inputPath(entry.path, output, merging) } : entry,
  )
}

/** When the reference merged generated parts into the config: what is zero by then loses its origin, as empty groups always do. */
export interface Merging {
  readonly beforeTrees: boolean
  readonly afterTrees: boolean
}

function inputPath(path: ContextPath, output: EmittedMap, merging: Merging): ContextPath {
  let node: Emitted = output
  for (const key of path.keys) {
    const next = childOf(node, key)
    if (!next) return (node.kind === 'map' ? absentOrigin(node, key, merging) : undefined) ?? inSnakeCase(path)
    node = next
  }
  const isMerged = merging.beforeTrees || merging.afterTrees
  return isZero(node) && (isMerged || node.kind === 'map') ? inSnakeCase(path) : node.from
}

// Where a key that is not in the output would have come from.
function absentOrigin(node: EmittedMap, key: PathKey, merging: Merging): ContextPath | undefined {
  if (merging.afterTrees) return undefined
  if (node.generated) return node.from
  return merging.beforeTrees ? undefined : node.silent?.get(String(key))
}

function isZero(node: Emitted): boolean {
  if (node.kind === 'scalar') return node.isZero === true
  return (node.kind === 'list' ? node.items : [...node.entries.values()]).every(isZero)
}

function childOf(node: Emitted, key: PathKey): Emitted | undefined {
  if (node.kind === 'map') return node.entries.get(String(key))
  return node.kind === 'list' ? node.items[Number(key)] : undefined
}

function inSnakeCase({ keys }: ContextPath): ContextPath {
  return { space: 'json', keys: keys.map((key) => (typeof key === 'string' ? snake(key) : key)) }
}

const snake = (key: string): string => key.replaceAll(/MiB|[A-Z]/g, (part) => `_${part}`).toLowerCase()
