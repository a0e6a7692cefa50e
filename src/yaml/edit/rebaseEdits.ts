import { editBetween, type TextEdit } from './textEdit.ts'

/** Edits of a text as edits of what the text has become; undefined where one of them touches what has changed. */
export function rebaseEdits(
  before: string,
  after: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const change = editBetween(before, after)
  if (!change) return edits
  const moved = after.length - before.length
  const isClear = edits.every(({ start, end }) => end < change.start || start > change.end)
  if (!isClear) return undefined
  return edits.map((edit) =>
    edit.start > change.end ? { ...edit, start: edit.start + moved, end: edit.end + moved } : edit,
  )
}
