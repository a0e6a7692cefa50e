import type { editor } from 'monaco-editor/editor'
import { editBetween } from '../yaml/edit/textEdit.ts'
import { editRange } from './editRange.ts'

/** Replaces what has changed in a model, so that scroll position and folds stay. */
export function showText(model: editor.ITextModel, text: string): void {
  const edit = editBetween(model.getValue(), text)
  if (!edit) return
  model.applyEdits([{ range: editRange(model, edit), text: edit.text }])
}
