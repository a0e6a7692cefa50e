import { isNode, isSeq } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { columnOf, endOf, lineEnd, nodeAt, startOf, type Editable } from './editable.ts'
import { insertPair } from './insertPair.ts'
import { blockItem, type NewValue } from './newValue.ts'
import type { TextEdit } from './textEdit.ts'

/** Adds an item to the end of a list, which is made where it is missing; undefined where it is in flow style. */
export function appendItem(
  editable: Editable,
  path: readonly PathKey[],
  item: NewValue,
): readonly TextEdit[] | undefined {
  const list = nodeAt(editable, path)
  if (!list) return insertPair(editable, path, { kind: 'list', items: [item] })
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined
  if (!isNode(last)) return undefined
  const { source } = editable
  const indent = ' '.repeat(columnOf(source, startOf(list)))
  const end = lineEnd(source, endOf(editable, last))
  return [{ start: end, end, text: `\n${indent}- ${blockItem(item, `${indent}  `)}` }]
}
