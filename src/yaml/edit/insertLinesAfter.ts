import { isScalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { blockIndent } from './appendLines.ts'
import { endOf, lineEnd, nodeAt, startOf, type Editable } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/** Adds lines below a header of a literal block, with the header before its first line where it has none. */
export function insertLinesAfter(
  editable: Editable,
  path: readonly PathKey[],
  header: string,
  lines: readonly string[],
): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL') return undefined
  const { source } = editable
  const [start, end] = [startOf(node), endOf(editable, node)]
  const indent = blockIndent(source, start, end)
  if (indent === undefined) return undefined
  const at = source
    .slice(start, end)
    .split('\n')
    .findIndex((line) => line.trim() === header)
  const text = lines.map((line) => `\n${indent}${line}`).join('')
  if (at < 0) {
    const place = lineEnd(source, start)
    return [{ start: place, end: place, text: `\n${indent}${header}${text}` }]
  }
  const place =
    start +
    source
      .slice(start, end)
      .split('\n')
      .slice(0, at + 1)
      .join('\n').length
  return [{ start: place, end: place, text }]
}
