import type { editor, IDisposable } from 'monaco-editor/editor'
import { mayCarryTexts } from '../assist/contents/mayCarryTexts.ts'
import type { Token } from '../assist/highlight/token.ts'
import { assistant } from '../store/assistant.ts'
import { contentColours } from './contentColours.ts'
import { editRange } from './editRange.ts'

/** How many lines beyond those in sight are coloured too. */
const margin = 40

/**
 * Colours units, scripts and other texts inside the YAML. The worker finds the parts after each change; what is in sight of
 * them is decorated, and moves with the text until the next answer.
 */
export function colourContents(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  const shown = editor.createDecorationsCollection()
  let tokens: readonly Token[] = []
  let coloured = -1

  function show(): void {
    // Between a change and its answer the places are those of an older text.
    if (coloured === model.getVersionId()) shown.set(decorationsInSight(editor, model, tokens))
  }

  async function refresh(): Promise<void> {
    const version = model.getVersionId()
    const found = mayCarryTexts(model.getValue()) ? await assistant.ask('highlight', model.getValue()) : []
    if (!found || model.isDisposed() || model.getVersionId() !== version) return
    tokens = found
    coloured = version
    show()
  }

  void refresh()
  const listeners = [
    model.onDidChangeContent(() => void refresh()),
    editor.onDidScrollChange(show),
    editor.onDidLayoutChange(show),
    editor.onDidChangeHiddenAreas(show),
  ]
  return {
    dispose() {
      for (const listener of listeners) listener.dispose()
      shown.clear()
    },
  }
}

function decorationsInSight(
  editor: editor.ICodeEditor,
  model: editor.ITextModel,
  tokens: readonly Token[],
): editor.IModelDeltaDecoration[] {
  const lines = editor.getVisibleRanges()
  const first = Math.max(1, (lines[0]?.startLineNumber ?? 1) - margin)
  const last = Math.min(model.getLineCount(), (lines.at(-1)?.endLineNumber ?? 1) + margin)
  const from = model.getOffsetAt({ lineNumber: first, column: 1 })
  const to = model.getOffsetAt({ lineNumber: last, column: model.getLineMaxColumn(last) })
  return tokens
    .filter(({ start, end }) => end >= from && start <= to)
    .map((token) => ({ range: editRange(model, token), options: contentColours[token.kind] }))
}
