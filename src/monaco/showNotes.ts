import { editor as monacoEditor, type editor, type IDisposable } from 'monaco-editor/editor'
import { litInOutput } from '../assist/link/litPlaces.ts'
import { outputNotes, type OutputNote } from '../assist/link/outputNotes.ts'
import { jsonPath } from '../report/path.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { linkOf, links } from '../store/links.ts'
import type { GoodResult } from '../store/workspace.ts'
import { keysOf } from '../yaml/places/places.ts'
import { contentWords } from './contentWords.ts'
import { togglePeek } from './outputViewer.ts'

/** Shows beside the values of the output their permissions in octal and what they carry; a press on the latter decodes it. */
export function showNotes(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  const decorations = editor.createDecorationsCollection()
  let known: { readonly result: GoodResult; readonly notes: readonly OutputNote[] } | undefined
  const show = (): void => {
    const { linked } = linkedResult.getState()
    if (!linked || linked.result.output !== model.getValue()) return
    if (known?.result !== linked.result) {
      known = { result: linked.result, notes: outputNotes(linked.result.output, linked.index.output) }
    }
    const link = linkOf(links.getState())
    const named = link ? litInOutput(linked.index, link).exact : []
    // Behind what is linked stands its origin, with the value as written.
    const shown = known.notes.filter(({ kind, place }) => kind === 'content' || !named.includes(place))
    decorations.set(shown.map((note) => decorationOf(model, note)))
  }
  // Decoding all that a large result carries is a task of its own, beside that of linking it.
  let timer: ReturnType<typeof setTimeout> | undefined
  const showSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(show)
  }
  show()
  const stops = [
    () => clearTimeout(timer),
    linkedResult.subscribe(showSoon),
    links.subscribe((now, before) => {
      if (linkOf(now) !== linkOf(before)) show()
    }),
  ]
  const changes = model.onDidChangeContent(show)
  const presses = editor.onMouseDown(({ target }) => {
    const note = target.type === monacoEditor.MouseTargetType.CONTENT_TEXT ? injectedData(target.detail) : undefined
    if (note instanceof PeekButton) togglePeek(jsonPath(...note.keys))
  })
  return {
    dispose: () => {
      for (const stop of stops) stop()
      changes.dispose()
      presses.dispose()
      decorations.clear()
    },
  }
}

/** What a note that can be pressed carries. */
class PeekButton {
  readonly keys: ReturnType<typeof keysOf>

  constructor(keys: ReturnType<typeof keysOf>) {
    this.keys = keys
  }
}

function injectedData(detail: object): unknown {
  const injected: unknown = 'injectedText' in detail ? detail.injectedText : undefined
  if (typeof injected !== 'object' || injected === null || !('options' in injected)) return undefined
  const { options } = injected
  return typeof options === 'object' && options !== null && 'attachedData' in options ? options.attachedData : undefined
}

function decorationOf(model: editor.ITextModel, note: OutputNote): editor.IModelDeltaDecoration {
  const { place } = note
  if (note.kind === 'mode') {
    const inlineClassName = note.isOdd ? 'inlay inlay-odd' : 'inlay'
    return {
      range: emptyRange(model, place.end),
      options: { showIfCollapsed: true, after: { content: `\u2002${note.octal}`, inlineClassName } },
    }
  }
  const attachedData = new PeekButton(keysOf(place))
  return {
    range: emptyRange(model, place.valueStart),
    options: {
      showIfCollapsed: true,
      before: { content: contentWords(note.content), inlineClassName: 'peek-note', attachedData },
    },
  }
}

function emptyRange(model: editor.ITextModel, offset: number) {
  const { lineNumber, column } = model.getPositionAt(offset)
  return { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column }
}
