import { isScalar, type Scalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { columnOf, endOf, nodeAt, pairAt, startOf, type Editable, type FoundPair } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/** Makes a text end with a line break: a block loses its minus, a scalar of one line becomes a block or gets an escape. */
export function endLastLine(editable: Editable, path: readonly PathKey[]): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  const holder = pairAt(editable, path)
  if (!isScalar(node) || !holder) return undefined
  if (node.type?.startsWith('BLOCK')) return endBlock(editable, node)
  if (node.type !== 'QUOTE_DOUBLE') return makeBlock(editable, node, holder)
  const end = endOf(editable, node)
  return [{ start: end - 1, end: end - 1, text: String.raw`\n` }]
}

// A block at the very end of the text lacks the break itself.
function endBlock(editable: Editable, node: Scalar): readonly TextEdit[] | undefined {
  const start = startOf(node)
  const [header = ''] = /^[|>]\d?-\d?/.exec(editable.source.slice(start)) ?? []
  const end = endOf(editable, node)
  const edits = header === '' ? [] : [{ start, end: start + header.length, text: header.replace('-', '') }]
  return end === editable.source.length ? [...edits, { start: end, end, text: '\n' }] : edits
}

function makeBlock(editable: Editable, node: Scalar, { key, map }: FoundPair): readonly TextEdit[] | undefined {
  const { source } = editable
  const [start, end] = [startOf(node), endOf(editable, node)]
  const text = typeof node.value === 'string' ? node.value : source.slice(start, end)
  if (source.slice(start, end).includes('\n') || !/^[\x21-\x7e][\x20-\x7e]*$/.test(text)) return undefined
  if (map.flow) return [{ start, end, text: JSON.stringify(`${text}\n`) }]
  const last = end === source.length ? '\n' : ''
  return [{ start, end, text: `|\n${' '.repeat(columnOf(source, startOf(key)) + 2)}${text}${last}` }]
}
