import type { TextEdit } from '../textEdit.ts'
import { newlineOf } from './lines.ts'

/** Edits, and the same with a line break where they end the text: a block may need one. */
export function* withLastBreak(text: string, edits: readonly TextEdit[]): Generator<readonly TextEdit[]> {
  yield edits
  const last = edits.at(-1)
  if (last?.end === text.length) yield edits.with(-1, { ...last, text: last.text + newlineOf(text) })
}
