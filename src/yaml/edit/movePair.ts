import type { PathKey } from '../../report/path.ts'
import { columnOf, endOf, lineStart, pairAt, pairEnd, startOf, type Editable } from './editable.ts'
import { inSteps } from './inSteps.ts'
import { insertPair } from './insertPair.ts'
import { removeNode } from './removeNode.ts'
import type { TextEdit } from './textEdit.ts'

/** Moves a key with its value to another mapping, which is made where it is missing. Undefined where it cannot be moved. */
export function movePair(
  editable: Editable,
  from: readonly PathKey[],
  to: readonly PathKey[],
): readonly TextEdit[] | undefined {
  const found = pairAt(editable, from)
  if (!found || found.map.flow) return undefined
  const { source } = editable
  const start = startOf(found.key)
  const text = withoutIndent(source.slice(start, pairEnd(editable, found)), columnOf(source, start))
  if (text === undefined) return undefined
  const value = text.slice(endOf(editable, found.key) - start).replace(/^\s*:/, '')
  return inSteps(editable, [
    (whole) => removeNode(whole, from),
    (rest) => insertPair(rest, to, { kind: 'word', spelled: PLACEHOLDER }),
    ({ source: prepared }) => putLines(prepared, value),
  ])
}

/** What no text has. */
const PLACEHOLDER = '\u{f8ff}'

// Undefined where a line stands further left than its key: what it means depends on its place.
function withoutIndent(text: string, column: number): string | undefined {
  const [first = '', ...lines] = text.split('\n')
  const indent = ' '.repeat(column)
  if (lines.some((line) => line.trim() !== '' && !line.startsWith(indent))) return undefined
  return [first, ...lines.map((line) => line.slice(column))].join('\n')
}

/** Puts lines as they stood elsewhere, without their indent, behind the colon of a key. */
function putLines(source: string, text: string): readonly TextEdit[] | undefined {
  const end = source.indexOf(PLACEHOLDER)
  const before = source.slice(lineStart(source, end), end)
  const isInFlow = /[{[]/.test(before)
  if (isInFlow && text.includes('\n')) return undefined
  const indent = ' '.repeat(/^(?: |- )*/.exec(before)?.[0].length ?? 0)
  return [{ start: end - 1, end: end + PLACEHOLDER.length, text: text.replaceAll(/\n(?!\n|$)/g, `\n${indent}`) }]
}
