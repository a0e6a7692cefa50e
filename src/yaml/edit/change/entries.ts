import { COLON, COMMA, DASH } from '../../read/characters.ts'
import type { MappingNode, SequenceNode, YamlNode } from '../../read/node.ts'
import { afterProperties } from '../segment.ts'
import { columnOf, skipGap } from './lines.ts'

/** An entry of a collection as it is written: an item, or a key with its value. */
export interface Entry {
  /** Where its dash is, its `?` or its key. */
  readonly start: number
  /** Behind its dash or its colon; undefined where it has neither. */
  readonly mark: number | undefined
  readonly key: YamlNode | undefined
  readonly value: YamlNode
  /** Where the last of it ends, without what is behind it. */
  readonly end: number
}

/** A list or a mapping as it is written. */
export interface Collection {
  readonly kind: 'list' | 'map'
  readonly node: SequenceNode | MappingNode
  /** Where it begins, behind its anchor and tag. */
  readonly start: number
  /** Whether it is written with brackets. */
  readonly isFlow: boolean
  /** A mapping of one pair without braces in a list: `[a: b]`. */
  readonly isBare: boolean
  /** The column of its dashes or keys. */
  readonly column: number
  readonly entries: readonly Entry[]
}

/** Whether a node is nothing at all, as behind a colon with nothing behind it. */
export const isNothing = (node: YamlNode): boolean =>
  node.kind === 'scalar' && node.style === 'plain' && node.start === node.end

/** Whether a node says null, spelled or not. */
export const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.tag === '!!null'

/** Where a node begins, behind its anchor and tag. */
export function contentStart(text: string, node: YamlNode): number {
  if (isNothing(node) || node.kind === 'alias') return node.start
  if (node.kind === 'mapping' && node.pairs[0]?.key.start === node.start) return node.start
  const code = text.charCodeAt(node.start)
  return code === 0x26 || code === 0x21 ? Math.min(afterProperties(text, node.start), node.end) : node.start
}

/** Whether a collection is written with brackets. */
function isFlowAt(text: string, start: number, node: SequenceNode | MappingNode): boolean {
  const open = text.charAt(start)
  if (node.kind === 'sequence') return open === '['
  return open === '{' && node.pairs[0]?.key.start !== start
}

/** Reads how a collection is written; `isInFlow` tells whether it stands between brackets. */
export function collectionOf(text: string, node: SequenceNode | MappingNode, isInFlow: boolean): Collection {
  const start = contentStart(text, node)
  const isFlow = isFlowAt(text, start, node)
  const entries =
    isFlow || isInFlow ? flowEntries(text, node, isFlow ? start + 1 : start) : blockEntries(text, node, start)
  return {
    kind: node.kind === 'sequence' ? 'list' : 'map',
    node,
    start,
    isFlow: isFlow || isInFlow,
    isBare: isInFlow && !isFlow,
    column: columnOf(text, start),
    entries,
  }
}

function blockEntries(text: string, node: SequenceNode | MappingNode, from: number): Entry[] {
  const entries: Entry[] = []
  for (const { key, value } of partsOf(node)) {
    const start = skipGap(text, entries.at(-1)?.end ?? from)
    const mark = key ? colonBehind(text, key) : text.charCodeAt(start) === DASH ? start + 1 : undefined
    entries.push({ start, mark, key, value, end: endOf(text, key, value, mark) })
  }
  return entries
}

function flowEntries(text: string, node: SequenceNode | MappingNode, from: number): Entry[] {
  const entries: Entry[] = []
  let at = from
  for (const { key, value } of partsOf(node)) {
    const start = skipGap(text, at)
    const mark = key && colonBehind(text, key)
    const end = endOf(text, key, value, mark)
    entries.push({ start, mark, key, value, end })
    const comma = skipGap(text, end)
    at = text.charCodeAt(comma) === COMMA ? comma + 1 : end
  }
  return entries
}

interface Part {
  readonly key: YamlNode | undefined
  readonly value: YamlNode
}

function partsOf(node: SequenceNode | MappingNode): readonly Part[] {
  return node.kind === 'mapping' ? node.pairs : node.items.map((value) => ({ key: undefined, value }))
}

function colonBehind(text: string, key: YamlNode): number | undefined {
  const at = skipGap(text, key.end)
  return text.charCodeAt(at) === COLON ? at + 1 : undefined
}

function endOf(text: string, key: YamlNode | undefined, value: YamlNode, mark: number | undefined): number {
  return isNothing(value) ? (mark ?? key?.end ?? value.end) : nodeEnd(text, value)
}

/** Where a node ends; a collection ends with the last of it. */
export function nodeEnd(text: string, node: YamlNode): number {
  let last = node
  for (;;) {
    const below: Part | undefined = isBlockCollection(text, last) ? partsOf(last).at(-1) : undefined
    if (!below) return last.end
    if (isNothing(below.value)) return (below.key && (colonBehind(text, below.key) ?? below.key.end)) ?? below.value.end
    last = below.value
  }
}

/** Whether a node is a collection without brackets. */
export function isBlockCollection(text: string, node: YamlNode): node is SequenceNode | MappingNode {
  const isCollection = node.kind === 'sequence' || node.kind === 'mapping'
  return isCollection && !isFlowAt(text, contentStart(text, node), node)
}
