import { languages, type editor, type IDisposable } from 'monaco-editor/editor'
import { assistant } from '../store/assistant.ts'
import { editRange } from './editRange.ts'

/** Lays the text of a model out evenly when asked to. */
export function offerFormatting(model: editor.ITextModel): IDisposable {
  return languages.registerDocumentFormattingEditProvider('yaml', {
    displayName: 'Kindling',
    async provideDocumentFormattingEdits(asked) {
      const version = model.getVersionId()
      const edits = asked === model ? await assistant.ask('format', model.getValue()) : undefined
      if (!edits || model.isDisposed() || model.getVersionId() !== version) return undefined
      return edits.map((edit) => ({ range: editRange(model, edit), text: edit.text }))
    },
  })
}
