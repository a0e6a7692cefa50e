import type { editor, IRange } from 'monaco-editor/editor'
import type { TextEdit } from '../yaml/edit/textEdit.ts'

/** Where an edit lies in a model. */
export function editRange(model: editor.ITextModel, { start, end }: TextEdit): IRange {
  const from = model.getPositionAt(start)
  const to = model.getPositionAt(end)
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}
