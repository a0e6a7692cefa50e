import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import type { ContextPath, PathKey } from '../../report/path.ts'
import type { Report } from '../../report/report.ts'

/**
 * Moves entries about the output to the input that made it. What is not in the output has no origin: the reference then
 * spells the output's path in snake case and hopes, and so do we, unless all around it was generated as a whole.
 */
export function toInputPaths(report: Report, output: EmittedMap, isMerged: boolean): Report {
  return report.map((entry) =>
    entry.path.space === 'json' ? { ...entry, path: inputPath(entry.path, output, isMerged) } : entry,
  )
}

function inputPath(path: ContextPath, output: EmittedMap, isMerged: boolean): ContextPath {
  let node: Emitted = output
  for (const key of path.keys) {
    const next = childOf(node, key)
    if (!next) return node.kind === 'map' && node.generated && !isMerged ? node.from : inSnakeCase(path)
    node = next
  }
  return node.from
}

function childOf(node: Emitted, key: PathKey): Emitted | undefined {
  if (node.kind === 'map') return node.entries.get(String(key))
  return node.kind === 'list' ? node.items[Number(key)] : undefined
}

function inSnakeCase({ keys }: ContextPath): ContextPath {
  return { space: 'json', keys: keys.map((key) => (typeof key === 'string' ? snake(key) : key)) }
}

const snake = (key: string): string => key.replaceAll(/MiB|[A-Z]/g, (part) => `_${part}`).toLowerCase()
