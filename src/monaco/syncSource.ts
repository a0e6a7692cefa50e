import type { editor, IDisposable } from 'monaco-editor/editor'
import { changeSource, stepOf } from '../store/documentActions.ts'
import { workspace, type OpenDocument } from '../store/workspace.ts'
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
  const steps = createSteps(model)

  const receive = (change: () => void): void => {
    isReceiving = true
    change()
    isReceiving = false
  }
  const show = ({ source }: OpenDocument): void => receive(() => begin(model, source))
  const follow = (document: OpenDocument): void =>
    receive(() => {
      steps.enter(stepOf(document))
      replace(model, document.source)
      steps.leave()
    })

  if (shown) show(shown)
  const typing = model.onDidChangeContent(() => {
    if (!isReceiving) changeSource(model.getValue())
  })
  const stop = workspace.subscribe(({ document }) => {
    const before = shown
    shown = document
    if (document && document !== before && model.getValue() !== document.source) {
      if (document.id === before?.id) follow(document)
      else show(document)
    }
  })
  return {
    dispose: () => {
      typing.dispose()
      steps.dispose()
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
  if (edit) model.pushEditOperations([], [{ range: editRange(model, edit), text: edit.text }], () => null)
}

/** How long after a text has been typed in a form more of it belongs to the same undo stop, in milliseconds. */
const pause = 1000

interface Steps extends IDisposable {
  readonly enter: (step: string | undefined) => void
  readonly leave: () => void
}

/** Keeps the undo stops of what forms do apart; what is typed in one place without a pause is one. */
function createSteps(model: editor.ITextModel): Steps {
  let open: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = (): void => {
    clearTimeout(timer)
    if (open !== undefined) model.pushStackElement()
    open = undefined
  }
  return {
    enter(step) {
      if (step !== undefined && step === open) return
      model.pushStackElement()
      open = step
    },
    leave() {
      clearTimeout(timer)
      if (open === undefined) model.pushStackElement()
      else timer = setTimeout(close, pause)
    },
    dispose: close,
  }
}
