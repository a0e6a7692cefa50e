import type { editor, IDisposable } from 'monaco-editor/editor'
import { changeSource } from '../store/documentActions.ts'
import { workspace } from '../store/workspace.ts'
import { editBetween } from '../yaml/edit/textEdit.ts'
import { editRange } from './editRange.ts'
import { keepLineFeeds } from './keepLineFeeds.ts'

/**
 * Keeps an editor's text and the workspace's the same. Typing goes to the workspace; edits of forms come from there and join
 * the editor's history as one undo stop; another document begins a history of its own.
 */
export function syncSource(model: editor.ITextModel): IDisposable {
  let shown = workspace.getState().document
  let isReceiving = false

  const receive = (change: () => void): void => {
    isReceiving = true
    change()
    isReceiving = false
  }
  const show = (source: string, isSameDocument: boolean): void =>
    receive(() => (isSameDocument ? replace(model, source) : begin(model, source)))

  if (shown) show(shown.source, false)
  const typing = model.onDidChangeContent(() => {
    if (!isReceiving) changeSource(model.getValue())
  })
  const stop = workspace.subscribe(({ document }) => {
    const before = shown
    shown = document
    if (document && document !== before && model.getValue() !== document.source) {
      show(document.source, document.id === before?.id)
    }
  })
  return {
    dispose: () => {
      typing.dispose()
      stop()
    },
  }
}

function begin(model: editor.ITextModel, source: string): void {
  model.setValue(source)
  keepLineFeeds(model)
}

function replace(model: editor.ITextModel, source: string): void {
  const edit = editBetween(model.getValue(), source)
  if (!edit) return
  model.pushStackElement()
  model.pushEditOperations([], [{ range: editRange(model, edit), text: edit.text }], () => null)
  model.pushStackElement()
}
