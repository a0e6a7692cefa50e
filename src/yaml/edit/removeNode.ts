import { isMap, isNode, isSeq, type Node } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import {
  endOf,
  lineEnd,
  lineStart,
  nodeAt,
  pairAt,
  pairEnd,
  startOf,
  type Editable,
  type FoundPair,
} from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/**
 * Takes out a key with its value, or an item of a list. What would be left empty is written as `{}` or `[]`. Undefined where
 * there is nothing, or where something else refers to it.
 */
export function removeNode(editable: Editable, path: readonly PathKey[]): readonly TextEdit[] | undefined {
  const edit = typeof path.at(-1) === 'number' ? removeItem(editable, path) : removePair(editable, path)
  return edit && !isReferred(editable, edit) ? [edit] : undefined
}

function removePair(editable: Editable, path: readonly PathKey[]): TextEdit | undefined {
  const found = pairAt(editable, path)
  if (!found) return undefined
  const { map, index } = found
  if (map.items.length === 1) return replaceWhole(editable, map, path, '{}')
  const [start, end] = [startOf(found.key), pairEnd(editable, found)]
  const siblings = map.items.flatMap(({ key }) => (isNode(key) ? [startOf(key)] : []))
  const before = index > 0 ? { map, pair: map.items[index - 1], key: map.items[index - 1]?.key } : undefined
  const beforeEnd = before && isPair(before) ? pairEnd(editable, { ...before, index: index - 1 }) : undefined
  return map.flow
    ? cutFlow(start, end, siblings[index + 1], beforeEnd)
    : cutLines(editable, start, end, siblings[index + 1])
}

const isPair = (found: { readonly pair: unknown; readonly key: unknown }): found is FoundPair => isNode(found.key)

function removeItem(editable: Editable, path: readonly PathKey[]): TextEdit | undefined {
  const list = nodeAt(editable, path.slice(0, -1))
  const index = Number(path.at(-1))
  const item = isSeq(list) ? list.items[index] : undefined
  if (!isSeq(list) || !isNode(item)) return undefined
  if (list.items.length === 1) return replaceWhole(editable, list, path, '[]')
  const previous = list.items[index - 1]
  const next = list.items[index + 1]
  const start = startOf(item)
  if (list.flow) {
    const nextStart = isNode(next) ? startOf(next) : undefined
    return cutFlow(start, endOf(editable, item), nextStart, isNode(previous) ? endOf(editable, previous) : undefined)
  }
  const dash = editable.source.lastIndexOf('-', start - 1)
  const nextDash = isNode(next) ? editable.source.lastIndexOf('-', startOf(next) - 1) : undefined
  return dash < 0 ? undefined : cutLines(editable, dash, Math.max(endOf(editable, item), dash + 1), nextDash)
}

// The lines of it, with the comment behind it; where it shares its line with the dash of an item, up to the next key.
function cutLines({ source }: Editable, start: number, end: number, next: number | undefined): TextEdit | undefined {
  const first = lineStart(source, start)
  const last = endOfComments(source, lineEnd(source, end), start - first)
  if (/^ *$/.test(source.slice(first, start))) {
    // Without a line break of its own, the last line gives up the one before it.
    if (last === source.length && first > 0) return { start: first - 1, end: last, text: '' }
    return { start: first, end: Math.min(last + 1, source.length), text: '' }
  }
  return next === undefined ? undefined : { start, end: next, text: '' }
}

// Comments below, further to the right than it, are about what is in it.
function endOfComments(source: string, end: number, column: number): number {
  const comment = new RegExp(`\\n {${column + 1},}#.*`, 'y')
  let last = end
  for (comment.lastIndex = last; comment.test(source); comment.lastIndex = last) last = comment.lastIndex
  return last
}

function cutFlow(start: number, end: number, next: number | undefined, beforeEnd: number | undefined): TextEdit {
  if (next !== undefined) return { start, end: next, text: '' }
  return { start: beforeEnd ?? start, end, text: '' }
}

// A block that is the value of a key stands on lines of its own; what replaces it follows the colon.
function replaceWhole(editable: Editable, node: Node, path: readonly PathKey[], text: string): TextEdit {
  const holder = pairAt(editable, path.slice(0, -1))
  const end = endOf(editable, node)
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow
  if (!isBlock || !holder) return { start: startOf(node), end, text }
  const colon = editable.source.indexOf(':', endOf(editable, holder.key))
  return { start: colon + 1, end: lineEnd(editable.source, end), text: ` ${text}` }
}

function isReferred({ source }: Editable, { start, end }: TextEdit): boolean {
  const anchors = [...source.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)].map(([, name]) => name)
  const rest = source.slice(0, start) + source.slice(end)
  return anchors.some((name) => rest.includes(`*${name}`))
}
