import { isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { columnOf, endOf, lineStart, nodeAt, pairAt, startOf, type Editable, type FoundPair } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/** Makes the value of a key the only item of a list; the lines of a literal block become items each. */
export function wrapInList(editable: Editable, path: readonly PathKey[]): readonly TextEdit[] | undefined {
  const holder = pairAt(editable, path)
  const value = nodeAt(editable, path)
  if (!holder || !value || !isPlain(editable, holder)) return undefined
  const [start, end] = [startOf(value), endOf(editable, value)]
  if (isMap(value) && !value.flow) {
    return [{ start, end: start, text: '- ' }, ...indentLines(editable.source, start, end, '  ')]
  }
  if (isScalar(value) && isBlock(value)) return itemsOfLines(editable, holder, value, end)
  return wrapOneLine(editable, holder, start, end)
}

function wrapOneLine(editable: Editable, holder: FoundPair, start: number, end: number): readonly TextEdit[] {
  const before = holder.map.flow ? undefined : colonAfter(editable, holder)
  return before === undefined
    ? around(start, end, '[', ']')
    : [{ start: before, end: start, text: `\n${indentOf(editable, holder)}- ` }]
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'

const around = (start: number, end: number, open: string, close: string): readonly TextEdit[] => [
  { start, end: start, text: open },
  { start: end, end, text: close },
]

/** Makes the value of a key the value of another key below it. */
export function wrapInMap(editable: Editable, path: readonly PathKey[], key: string): readonly TextEdit[] | undefined {
  const holder = pairAt(editable, path)
  const value = nodeAt(editable, path)
  if (!holder || !isScalar(value) || !isPlain(editable, holder)) return undefined
  const [start, end] = [startOf(value), endOf(editable, value)]
  if (holder.map.flow) return around(start, end, `{${key}: `, '}')
  const before = colonAfter(editable, holder)
  if (before === undefined || /^[|>][-+]?[1-9]/.test(editable.source.slice(start))) return undefined
  return [
    { start: before, end: start, text: `\n${indentOf(editable, holder)}${key}: ` },
    ...indentLines(editable.source, start, end, '  '),
  ]
}

/** Makes the only item of a list the value itself. */
export function unwrapItem(editable: Editable, path: readonly PathKey[]): readonly TextEdit[] | undefined {
  const holder = pairAt(editable, path)
  const list = nodeAt(editable, path)
  const item = isSeq(list) && list.items.length === 1 ? list.items[0] : undefined
  if (!holder || !isSeq(list) || !isNode(item)) return undefined
  if (isMap(item) && !item.flow) return list.flow ? undefined : blankDash(editable, item)
  return replaceList(editable, holder, list, item)
}

function replaceList(editable: Editable, holder: FoundPair, list: Node, item: Node): readonly TextEdit[] | undefined {
  const colon = colonAfter(editable, holder)
  if (colon === undefined || (isScalar(item) && isBlock(item))) return undefined
  const text = editable.source.slice(startOf(item), endOf(editable, item))
  return [{ start: colon, end: endOf(editable, list), text: ` ${text}` }]
}

function blankDash({ source }: Editable, item: Node): readonly TextEdit[] | undefined {
  const dash = source.lastIndexOf('-', startOf(item) - 1)
  return dash < 0 ? undefined : [{ start: dash, end: dash + 1, text: ' ' }]
}

/** Makes the value of the only key below a key the value of that key. */
export function unwrapKey(editable: Editable, path: readonly PathKey[], key: string): readonly TextEdit[] | undefined {
  const outer = pairAt(editable, path)
  const inner = pairAt(editable, [...path, key])
  if (!outer || !inner || outer.map.flow || inner.map.flow || inner.map.items.length !== 1) return undefined
  const from = colonAfter(editable, outer)
  const to = colonAfter(editable, inner)
  return from === undefined || to === undefined ? undefined : [{ start: from, end: to, text: '' }]
}

// With an anchor or a tag before the value, its place is not where it seems.
function isPlain({ source }: Editable, { pair }: FoundPair): boolean {
  const { value } = pair
  return isNode(value) && !/[&!]\S*\s*$/.test(source.slice(lineStart(source, startOf(value)), startOf(value)))
}

function colonAfter(editable: Editable, { key, pair }: FoundPair): number | undefined {
  const colon = editable.source.indexOf(':', endOf(editable, key))
  return colon < 0 || (isNode(pair.value) && colon > startOf(pair.value)) ? undefined : colon + 1
}

const indentOf = ({ source }: Editable, { key }: FoundPair): string => ' '.repeat(columnOf(source, startOf(key)) + 2)

/** Moves the lines after the first further to the right. */
function indentLines(source: string, start: number, end: number, by: string): readonly TextEdit[] {
  return [...source.slice(start, end).matchAll(/\n(?=[^\n])/g)].map(({ index }) => {
    const at = start + index + 1
    return { start: at, end: at, text: by }
  })
}

function itemsOfLines(
  editable: Editable,
  holder: FoundPair,
  block: Scalar,
  end: number,
): readonly TextEdit[] | undefined {
  const before = colonAfter(editable, holder)
  const [, ...lines] = editable.source.slice(startOf(block), end).split('\n')
  const texts = lines.map((line) => line.trim()).filter(Boolean)
  if (before === undefined || block.type === 'BLOCK_FOLDED' || texts.length === 0) return undefined
  if (texts.some((line) => /^["'[{&*!|>%@`#]|: | #/.test(line))) return undefined
  return [{ start: before, end, text: texts.map((line) => `\n${indentOf(editable, holder)}- ${line}`).join('') }]
}
