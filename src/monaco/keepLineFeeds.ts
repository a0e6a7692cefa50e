import { editor as monacoEditor, type editor } from 'monaco-editor/editor'

/** Makes a model end its lines as our texts do. On Windows an empty model has other ends, and offsets would not be ours. */
export function keepLineFeeds(model: editor.ITextModel): void {
  model.setEOL(monacoEditor.EndOfLineSequence.LF)
}
