import { parseEditable, type Editable } from './editable.ts'
import { applyEdits, editBetween, type TextEdit } from './textEdit.ts'

/** One of several changes, each made to the text that the one before it left. */
export type EditStep = (editable: Editable) => readonly TextEdit[] | undefined

/** The one edit that makes several changes in turn; undefined where one of them cannot be made. */
export function inSteps(editable: Editable, steps: readonly EditStep[]): readonly TextEdit[] | undefined {
  let current = editable
  for (const step of steps) {
    const edits = step(current)
    const next = edits && parseEditable(applyEdits(current.source, edits))
    if (!next) return undefined
    current = next
  }
  const edit = editBetween(editable.source, current.source)
  return edit ? [edit] : []
}
