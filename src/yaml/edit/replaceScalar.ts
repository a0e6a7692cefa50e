import { isScalar } from 'yaml'
import type { PathKey } from '../../report/path.ts'
import { endOf, nodeAt, pairAt, startOf, type Editable } from './editable.ts'
import type { TextEdit } from './textEdit.ts'

/** Replaces the text of a scalar that is no block, quotes included; the text is written as given. */
export function replaceScalar(
  editable: Editable,
  path: readonly PathKey[],
  text: string,
): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  if (!isScalar(node) || node.tag || node.type?.startsWith('BLOCK') || node.range?.[0] === node.range?.[1])
    return undefined
  const [start, end] = [startOf(node), endOf(editable, node)]
  return editable.source.slice(start, end).includes('\n') ? undefined : [{ start, end, text }]
}

/** Replaces what a scalar says and keeps its quotes. */
export function replaceText(
  editable: Editable,
  path: readonly PathKey[],
  text: string,
): readonly TextEdit[] | undefined {
  const node = nodeAt(editable, path)
  const quote =
    isScalar(node) && node.type === 'QUOTE_SINGLE' ? "'" : isScalar(node) && node.type === 'QUOTE_DOUBLE' ? '"' : ''
  return replaceScalar(editable, path, `${quote}${text}${quote}`)
}

/** Gives a key another name and keeps its quotes. */
export function renameKey(editable: Editable, path: readonly PathKey[], name: string): readonly TextEdit[] | undefined {
  const key = pairAt(editable, path)?.key
  if (!isScalar(key) || key.type?.startsWith('BLOCK')) return undefined
  const [start, end] = [startOf(key), endOf(editable, key)]
  const quote = /^["']/.exec(editable.source.slice(start, end))?.[0] ?? ''
  return [{ start, end, text: `${quote}${name}${quote}` }]
}
