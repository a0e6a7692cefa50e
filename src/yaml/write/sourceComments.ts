import { child, yamlPath, type YamlPath } from '../../report/path.ts'
import type { ScalarNode, YamlNode } from '../read/node.ts'
import { createSourceLines, type SourceLines } from './sourceLines.ts'

/** The comments of a text that belong to one place. */
export interface SourceComment {
  readonly path: YamlPath
  /** Those in the lines above, without `#`. */
  readonly above: readonly string[]
  /** The one behind, without `#`. */
  readonly behind: string | undefined
}

/** The comments of a text by the places they belong to, and those at its two ends. */
export interface SourceComments {
  /** Set off from everything else at the top. */
  readonly head: readonly string[]
  readonly placed: readonly SourceComment[]
  /** Below everything. */
  readonly foot: readonly string[]
}

/** Finds the comments of a text: those above an entry and behind it belong to it. */
export function sourceComments(source: string, root: YamlNode): SourceComments {
  const lines = createSourceLines(source)
  const placed: SourceComment[] = []
  // A list of its own, as texts may be nested deeper than the engine's stack.
  const waiting = childrenOf(root, yamlPath(), lines)
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { start, value, path } = entry
    const above = lines.takeAbove(start.start)
    const behind = commentBehind(lines, start, value)
    if (above.length > 0 || behind !== undefined) placed.push({ path, above, behind })
    for (const below of childrenOf(value, path, lines)) waiting.push(below)
  }
  const [first, ...others] = placed
  if (!first) return { head: [], placed, foot: lines.rest() }
  return { head: headOf(first), placed: [withoutHead(first), ...others], foot: lines.rest() }
}

interface SourceEntry {
  /** The key, or the item itself. */
  readonly start: YamlNode
  readonly value: YamlNode
  readonly path: YamlPath
}

/** What is directly below a node, the last one first; of a scalar, its lines are covered. */
function childrenOf(node: YamlNode, path: YamlPath, lines: SourceLines): SourceEntry[] {
  switch (node.kind) {
    case 'scalar':
    case 'alias':
      lines.cover(node.start, node.end)
      return []
    case 'sequence':
      return node.items.map((item, index) => ({ start: item, value: item, path: child(path, index) })).toReversed()
    case 'mapping':
      return node.pairs
        .map(({ key, value }) => ({ start: key, value, path: child(path, key.kind === 'scalar' ? key.value : '') }))
        .toReversed()
  }
}

/** Behind a value in one line, or behind the key of what is below it. */
function commentBehind(lines: SourceLines, start: YamlNode, value: YamlNode): string | undefined {
  if (value.kind === 'alias' || (value.kind === 'scalar' && !isBlock(value))) {
    const isInLine = lines.isOneLine(start.start, value.end)
    return isInLine ? lines.match(value.end, /^\s+#(.*)$/) : undefined
  }
  return start === value ? undefined : lines.match(start.end, /^["']?\s*:\s*(?:[&!]\S+\s+)*(?:[|>][-+\d]*\s+)?#(.*)$/)
}

const isBlock = ({ style }: ScalarNode): boolean => style === 'literal' || style === 'folded'

function headOf({ path, above }: SourceComment): readonly string[] {
  const end = path.keys.length === 1 ? above.lastIndexOf(EMPTY_LINE) : -1
  return end < 0 ? [] : above.slice(0, end).filter((text) => text !== EMPTY_LINE)
}

function withoutHead(comment: SourceComment): SourceComment {
  return { ...comment, above: comment.above.slice(comment.above.lastIndexOf(EMPTY_LINE) + 1) }
}

/** How an empty line between comments is told: no comment has a line break. */
const EMPTY_LINE = '\n'
