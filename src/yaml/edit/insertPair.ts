import { isMap, isNode, isScalar, type YAMLMap } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import {
  columnOf,
  lineEnd,
  nodeAt,
  pairAt,
  pairEnd,
  startOf,
  type Editable,
  type FoundPair,
  isSimpleKey,
} from './editable.ts'
import { blockPair, flowPair, map, type NewValue } from './newValue.ts'
import type { TextEdit } from './textEdit.ts'

/** Where among its siblings a new key goes: first, last, or below the sibling of a name. */
export type Position = 'first' | 'last' | { readonly below: string }

/**
 * Puts in a key that is missing, with the mappings above it that are missing as well. Undefined where something that is no
 * mapping stands in the way.
 */
export function insertPair(
  editable: Editable,
  path: readonly PathKey[],
  value: NewValue,
  position: Position = 'last',
): readonly TextEdit[] | undefined {
  const key = path.at(-1)
  const parentPath = path.slice(0, -1)
  if (typeof key !== 'string') return undefined
  const parent = nodeAt(editable, parentPath)
  if (isMap(parent)) return pairAt(editable, path) ? undefined : insertInMap(editable, parent, key, value, position)
  if (parentPath.length === 0) return undefined
  const holder = pairAt(editable, parentPath)
  if (!holder) return insertPair(editable, parentPath, map([key, value]))
  return isEmptyValue(holder.pair.value) ? fillEmpty(editable, holder, key, value) : undefined
}

/** Whether a key has nothing behind its colon. */
function isEmptyValue(value: unknown): boolean {
  return !isNode(value) || (isScalar(value) && value.range?.[0] === value.range?.[1] && !value.anchor && !value.tag)
}

function fillEmpty(
  editable: Editable,
  holder: FoundPair,
  key: string,
  value: NewValue,
): readonly TextEdit[] | undefined {
  const { source } = editable
  const indent = ' '.repeat(columnOf(source, startOf(holder.key)) + 2)
  const end = holder.map.flow ? pairEnd(editable, holder) : lineEnd(source, pairEnd(editable, holder))
  const flow = holder.map.flow ? flowPair(key, value) : undefined
  if (holder.map.flow) return flow === undefined ? undefined : [{ start: end, end, text: ` {${flow}}` }]
  return [{ start: end, end, text: `\n${indent}${blockPair(key, value, indent)}` }]
}

function insertInMap(
  editable: Editable,
  parent: YAMLMap,
  key: string,
  value: NewValue,
  position: Position,
): readonly TextEdit[] | undefined {
  if (!parent.items.every((pair) => isSimpleKey(editable, pair.key))) return undefined
  if (parent.flow) return insertInFlow(editable, parent, key, value, position)
  const first = parent.items[0]?.key
  if (!isNode(first)) return undefined
  const indent = ' '.repeat(columnOf(editable.source, startOf(first)))
  const text = blockPair(key, value, indent)
  if (position === 'first') {
    const start = startOf(first)
    return [{ start, end: start, text: `${text}\n${indent}` }]
  }
  const before = siblingAbove(parent, position)
  if (!before) return undefined
  const end = lineEnd(editable.source, pairEnd(editable, before))
  return [{ start: end, end, text: `\n${indent}${text}` }]
}

function siblingAbove(parent: YAMLMap, position: Position): FoundPair | undefined {
  const named =
    typeof position === 'object'
      ? parent.items.findIndex(({ key }) => isScalar(key) && key.value === position.below)
      : -1
  const index = named < 0 ? parent.items.length - 1 : named
  const pair = parent.items[index]
  return pair && isNode(pair.key) ? { map: parent, pair, key: pair.key, index } : undefined
}

function insertInFlow(
  editable: Editable,
  parent: YAMLMap,
  key: string,
  value: NewValue,
  position: Position,
): readonly TextEdit[] | undefined {
  const [start, end] = parent.range ?? [0, 0]
  const text = flowPair(key, value)
  if (parent.items.length === 0) return replaceEmptyMap(editable, start, end, key, value)
  if (text === undefined) return undefined
  if (position === 'first') return [{ start: start + 1, end: start + 1, text: `${text}, ` }]
  const before = siblingAbove(parent, position)
  if (!before) return undefined
  const place = pairEnd(editable, before)
  return [{ start: place, end: place, text: `, ${text}` }]
}

// `key: {}` becomes a block; as an item of a list it stays on its line.
function replaceEmptyMap(
  { source }: Editable,
  start: number,
  end: number,
  key: string,
  value: NewValue,
): readonly TextEdit[] | undefined {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const flow = flowPair(key, value)
  if (/^[ -]*$/.test(line)) return [{ start, end, text: blockPair(key, value, ' '.repeat(line.length)) }]
  const [, before = '', name] = /^([ -]*)([^\s{[:]+):\s+$/.exec(line) ?? []
  if (name === undefined) return flow === undefined ? undefined : [{ start, end, text: `{${flow}}` }]
  const indent = ' '.repeat(before.length + 2)
  const space = line.length - line.trimEnd().length
  return [{ start: start - space, end, text: `\n${indent}${blockPair(key, value, indent)}` }]
}
