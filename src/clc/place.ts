import type { PathKey } from '../report/path.ts'
import type { Position, Range } from '../report/range.ts'
import { keyText } from '../translate/1-decode/keys.ts'
import type { YamlNode } from '../yaml/read/node.ts'

/** How ct compares the keys of the text: as they stand, or in the spelling of Ignition (`home_dir` as `homeDir`). */
export type Spelling = (key: string) => string

export const asWritten: Spelling = (key) => key

export const asInIgnition: Spelling = (key) => {
  const [first = '', ...rest] = key.split('_')
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

/** What stands below a node, as ct sees it: it looks into no alias and no merge key, and the last of two keys counts. */
export function nodeBelow(node: YamlNode | undefined, key: PathKey, spelling: Spelling): YamlNode | undefined {
  if (node?.kind === 'sequence') return typeof key === 'number' ? node.items[key] : undefined
  if (node?.kind !== 'mapping') return undefined
  return node.pairs.findLast((pair) => spelling(keyText(pair.key)) === key)?.value
}

/** The node at the end of a path, undefined where the path breaks off. */
export function nodeAt(root: YamlNode | undefined, ...keys: readonly PathKey[]): YamlNode | undefined {
  return keys.reduce<YamlNode | undefined>((node, key) => nodeBelow(node, key, asInIgnition), root)
}

/** The place of a node in the text. */
export type RangeOf = (node: YamlNode) => Range

export const createRangeOf =
  (positionAt: (offset: number) => Position): RangeOf =>
  (node) => ({ start: positionAt(node.start), end: positionAt(node.end) })
