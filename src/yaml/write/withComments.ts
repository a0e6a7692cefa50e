import { formatPath, yamlPath, type YamlPath } from '../../report/path.ts'
import type { SourceComment } from './sourceComments.ts'
import type { YamlItem, YamlMap, YamlTree } from './yamlTree.ts'

/**
 * Puts comments where their places went: each to the first entry that comes from its place or, where nothing does, from the
 * nearest place around it.
 */
export function withComments(root: YamlMap, comments: readonly SourceComment[]): YamlMap {
  const firsts = new Map<string, YamlItem>()
  collect(root)
  const byItem = new Map<YamlItem, SourceComment[]>()
  for (const comment of comments) {
    const item = nearest(comment.path)
    if (item) byItem.set(item, [...(byItem.get(item) ?? []), comment])
  }
  return { kind: 'map', entries: root.entries.map(placed) }

  function collect(tree: YamlTree): void {
    for (const item of itemsOf(tree)) {
      if (item.from && !firsts.has(formatPath(item.from))) firsts.set(formatPath(item.from), item)
      collect(item.value)
    }
  }

  function nearest(path: YamlPath): YamlItem | undefined {
    for (let length = path.keys.length; length > 0; length -= 1) {
      const found = firsts.get(formatPath(yamlPath(...path.keys.slice(0, length))))
      if (found) return found
    }
    return undefined
  }

  function placed<T extends YamlItem>(item: T): T {
    const own = byItem.get(item) ?? []
    const inside = { ...item, value: placedTree(item.value) }
    if (own.length === 0) return inside
    const [first, ...others] = own
    const isOwn = first && item.from && formatPath(first.path) === formatPath(item.from)
    const moved = (isOwn ? others : own).flatMap(linesOf)
    return isOwn
      ? { ...inside, above: [...textsOf(first.above), ...moved], behind: first.behind }
      : { ...inside, above: moved }
  }

  function placedTree(tree: YamlTree): YamlTree {
    if (tree.kind === 'map') return { kind: 'map', entries: tree.entries.map(placed) }
    return tree.kind === 'list' ? { kind: 'list', items: tree.items.map(placed) } : tree
  }
}

function itemsOf(tree: YamlTree): readonly YamlItem[] {
  if (tree.kind === 'map') return tree.entries
  return tree.kind === 'list' ? tree.items : []
}

const linesOf = ({ above, behind }: SourceComment): readonly string[] => [
  ...textsOf(above),
  ...(behind === undefined ? [] : [behind]),
]

const textsOf = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '\n')
