import { isDeepStrictEqual } from 'node:util'
import { changeText, inverseOf, type Change } from '../../src/yaml/edit/change.ts'
import { applyEdits } from '../../src/yaml/edit/textEdit.ts'
import { withoutBroken, type BrokenText } from './breakText.ts'
import { applyChange, plainOf, type Plain } from './plain.ts'
import { lostComment, touchedLines } from './surroundings.ts'

export type Verdict =
  | { readonly kind: 'right'; readonly after: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly after: string }

/** Makes a change and judges what comes of it by means of its own. */
export function checkChange(source: string, before: Plain, change: Change): Verdict {
  const changed = changeText(source, [change])
  if (changed.kind === 'refused') return changed
  const { edits } = changed
  const after = applyEdits(source, edits)
  const isUndone = applyEdits(after, inverseOf(source, edits)) === source
  const why = faultOf(before, change, after) ?? spoiled(source, change, after) ?? (isUndone ? undefined : 'not undone')
  return why === undefined ? { kind: 'right', after } : { kind: 'wrong', why, after }
}

function faultOf(before: Plain, change: Change, after: string): string | undefined {
  const read = plainOf(after)
  if (!read) return 'cannot be read any more'
  return isDeepStrictEqual(read, applyChange(before, change)) ? undefined : 'another value'
}

function spoiled(source: string, change: Change, after: string): string | undefined {
  const comment = lostComment(source, change, after)
  if (comment !== undefined) return 'a comment is lost'
  if (touchedLines(source, change, after) > 0) return 'other lines have changed'
  const isAllCrlf = /\r\n/.test(source) && !/(?<!\r)\n|\r(?!\n)/.test(source)
  return isAllCrlf && /(?<!\r)\n|\r(?!\n)/.test(after) ? 'another line break' : undefined
}

/** Makes a change in a text that is broken elsewhere; without its broken line it has to be what it would be then. */
export function checkBroken(broken: BrokenText, before: Plain, change: Change): Verdict {
  const changed = changeText(broken.source, [change])
  if (changed.kind === 'refused') return changed
  const after = applyEdits(broken.source, changed.edits)
  const rest = withoutBroken(after, broken)
  const why = rest === undefined ? 'the broken line has changed' : faultOf(before, change, rest)
  return why === undefined ? { kind: 'right', after } : { kind: 'wrong', why, after }
}
