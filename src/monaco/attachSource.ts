import { editor as monacoEditor, type editor, type IDisposable } from 'monaco-editor/editor'
import { assistant } from '../store/assistant.ts'
import { announceEditor, sourceEditor, type SourceEditor } from './sourceEditor.ts'
import { keepTokensFresh } from './keepTokensFresh.ts'
import { offerCompletions } from './offerCompletions.ts'
import { offerHovers } from './offerHovers.ts'
import { showProblems } from './showProblems.ts'
import { syncSource } from './syncSource.ts'

/** Makes an editor the YAML editor of the page: text, markers, caret, and what the page can ask of it. */
export function attachSource(editor: editor.IStandaloneCodeEditor): IDisposable {
  const model = editor.getModel()
  if (!model) return { dispose: () => undefined }
  assistant.prepare()
  const attached = [
    syncSource(model),
    keepTokensFresh(model),
    showProblems(monacoEditor, model),
    followCaret(editor, model),
    offerCompletions(editor, model),
    offerHovers(model),
    { dispose: announceEditor(handleOf(editor, model)) },
  ]
  return { dispose: () => attached.forEach((part) => part.dispose()) }
}

function followCaret(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  const tell = (): void => {
    const position = editor.getPosition()
    if (!position) return
    const { lineNumber: line, column } = position
    sourceEditor.setState({ caret: { line, column, offset: model.getOffsetAt(position) } })
  }
  tell()
  return editor.onDidChangeCursorPosition(tell)
}

function handleOf(editor: editor.ICodeEditor, model: editor.ITextModel): SourceEditor {
  return {
    reveal(offset) {
      const position = model.getPositionAt(offset)
      editor.setPosition(position)
      editor.revealPositionInCenterIfOutsideViewport(position)
      editor.focus()
    },
    focus: () => editor.focus(),
    undo: () => editor.trigger('kindling', 'undo', null),
    redo: () => editor.trigger('kindling', 'redo', null),
  }
}
