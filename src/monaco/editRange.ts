import type { editor, IRange } from 'monaco-editor/editor'

/** Where an edit, or anything else with two offsets, lies in a model. */
export function editRange(
  model: editor.ITextModel,
  { start, end }: { readonly start: number; readonly end: number },
): IRange {
  const from = model.getPositionAt(start)
  const to = model.getPositionAt(end)
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}
