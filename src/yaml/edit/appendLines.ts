import { isScalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { columnOf, endOf, lineStart, nodeAt, startOf, type Editable } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/** Adds lines to the end of a text; undefined where the text is neither a literal block nor in double quotes. */
export function appendLines(
  editable: Editable,
  path: readonly PathKey[],
  lines: readonly string[],
): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  if (!isScalar(node)) return undefined
  const end = endOf(editable, node)
  if (node.type === 'BLOCK_LITERAL') {
    const indent = blockIndent(editable.source, startOf(node), end)
    if (indent === undefined) return undefined
    return [{ start: end, end, text: lines.map((line) => (line === '' ? '\n' : `\n${indent}${line}`)).join('') }]
  }
  if (node.type !== 'QUOTE_DOUBLE') return undefined
  const isEnded = String(node.value).endsWith('\n')
  const text = `${isEnded ? '' : '\\n'}${lines.map((line) => JSON.stringify(line).slice(1, -1)).join('\\n')}\\n`
  return [{ start: end - 1, end: end - 1, text }]
}

/** The indent of the lines of a block scalar; undefined where it has none. */
export function blockIndent(source: string, start: number, end: number): string | undefined {
  const lines = source.slice(start, end).split('\n').slice(1)
  const explicit = /^[|>][-+]?([1-9])/.exec(source.slice(start))?.[1]
  const first = lines.find((line) => line.trim() !== '')
  if (first === undefined) return undefined
  if (explicit === undefined) return /^ */.exec(first)?.[0]
  const parent = /^ */.exec(source.slice(lineStart(source, start)))?.[0].length ?? columnOf(source, start)
  return ' '.repeat(parent + Number(explicit))
}
