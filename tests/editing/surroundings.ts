import { Parser, type CST } from 'yaml'
import type { Change } from '../../src/yaml/edit/change.ts'
import type { PathKey } from '../../src/report/path.ts'
import type { MappingNode, MappingPair, YamlNode } from '../../src/yaml/read/node.ts'
import { readYaml } from '../../src/yaml/read/readYaml.ts'

/** A comment of a text, found by means of another reader. */
interface Comment {
  readonly text: string
  readonly offset: number
}

function commentsOf(text: string): readonly Comment[] {
  const found: Comment[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) {
      const token = value as CST.Token
      if (token.type === 'comment') found.push({ text: token.source.trimEnd(), offset: token.offset })
      else Object.values(value).forEach(collect)
    }
  }
  for (const token of new Parser().parse(text)) collect(token)
  return found
}

/** A part of a text that a change may take away or write otherwise. */
interface Region {
  readonly start: number
  readonly end: number
}

/** What stands between what is before the place of a change and what is behind it. */
function regionOf(source: string, change: Change): Region {
  const read = readYaml(source)
  if (read.kind !== 'document') return { start: 0, end: source.length }
  const leaves = leavesOf(read.root)
  const found = find(
    read.root,
    change.kind === 'remove' && change.prune ? prunedPath(read.root, change.path) : change.path,
  )
  if (!found) return { start: 0, end: 0 }
  const before = leaves.findLast(({ end }) => end <= found.start && end > 0)
  const behind = leaves.find(({ start, end }) => start >= found.end && end > found.end)
  return { start: before?.end ?? 0, end: behind?.start ?? source.length }
}

function find(root: YamlNode, path: readonly PathKey[]): Region | undefined {
  const node = nodeAt(root, path)
  const parent = nodeAt(root, path.slice(0, -1))
  if (!node) return undefined
  const key = parent?.kind === 'mapping' ? pairOf(parent, path.at(-1) ?? '')?.key : undefined
  const { start } = key ?? node
  return { start, end: Math.max(start, node.end) }
}

function nodeAt(root: YamlNode, path: readonly PathKey[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const key of path) {
    if (node?.kind === 'sequence') node = node.items[Number(key)]
    else node = node?.kind === 'mapping' ? pairOf(node, key)?.value : undefined
  }
  return node
}

const pairOf = ({ pairs }: MappingNode, name: PathKey): MappingPair | undefined =>
  pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === String(name))

function prunedPath(root: YamlNode, path: readonly PathKey[]): readonly PathKey[] {
  const above = path.slice(0, -1)
  const parent = path.length > 0 ? nodeAt(root, above) : undefined
  const isOnly =
    (parent?.kind === 'sequence' && parent.items.length === 1) ||
    (parent?.kind === 'mapping' && parent.pairs.length === 1)
  return isOnly ? prunedPath(root, above) : path
}

function leavesOf(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'sequence') return node.items.flatMap(leavesOf)
  return node.kind === 'mapping'
    ? node.pairs.flatMap(({ key, value }) => [...leavesOf(key), ...leavesOf(value)])
    : [node]
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1

/** A comment that a change has lost and that did not belong to what it removed. */
export function lostComment(source: string, change: Change, after: string): string | undefined {
  // The other reader knows no other line breaks, and no marks within a text.
  const before = /\r(?!\n)|[\u0085\u2028\u2029]|.\ufeff/.test(source) ? [] : commentsOf(source)
  if (before.length === 0) return undefined
  const left = commentsOf(after)
    .map(({ text }) => text)
    .join('\n')
  const all = before.map(({ text }) => text).join('\n')
  const takesAway = change.kind === 'remove' || change.kind === 'set'
  const region = takesAway ? regionOf(source, change) : { start: 0, end: 0 }
  const lost = before.filter(({ text, offset }) => {
    if (text === '#' || (offset >= region.start && offset <= region.end)) return false
    const inRegion = before.filter(
      (each) => each.text.includes(text) && each.offset >= region.start && each.offset <= region.end,
    )
    return occurrences(left, text) < occurrences(all, text) - inRegion.length
  })
  return lost[0]?.text
}

/** How many lines a change has taken away or written otherwise beyond those it may. */
export function touchedLines(source: string, change: Change, after: string): number {
  const left = new Map<string, number>()
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  let missing = 0
  for (const line of source.split('\n')) {
    const count = left.get(line) ?? 0
    if (count === 0) missing += 1
    left.set(line, count - 1)
  }
  const { start, end } = regionOf(source, change)
  return missing - source.slice(start, end).split('\n').length - 2
}
