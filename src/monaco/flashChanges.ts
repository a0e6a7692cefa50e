import type { editor, IDisposable } from 'monaco-editor/editor'

/** How long a changed line stays marked, in milliseconds; its colour fades meanwhile. */
const shown = 1200

/** Lights up for a moment the lines that a change of the text has brought. */
export function flashChanges(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  const decorations = editor.createDecorationsCollection()
  let before = new Set(model.getLinesContent())
  let timer: ReturnType<typeof setTimeout> | undefined
  const changes = model.onDidChangeContent(() => {
    const lines = model.getLinesContent()
    const changed = lines.flatMap((line, index) => (before.has(line) ? [] : [index + 1]))
    // Another layout or another document changes everything, which is nothing to point at.
    const isOther = changed.length > lines.length / 2
    before = new Set(lines)
    decorations.set(isOther ? [] : changed.map(flash))
    clearTimeout(timer)
    timer = setTimeout(() => decorations.clear(), shown)
  })
  return {
    dispose: () => {
      clearTimeout(timer)
      changes.dispose()
      decorations.clear()
    },
  }
}

function flash(line: number): editor.IModelDeltaDecoration {
  const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 }
  return { range, options: { isWholeLine: true, className: 'flash' } }
}
