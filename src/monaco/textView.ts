import type { editor, IDisposable } from 'monaco-editor/editor'
import { keepLineFeeds } from './keepLineFeeds.ts'
import { showText } from './showText.ts'

/** What a viewer shows. */
export interface TextViewContent {
  readonly text: string
  /** Lines that are pointed at, counted from 1. */
  readonly lit: { readonly first: number; readonly last: number } | undefined
  /** Words behind lines. */
  readonly notes: readonly TextNote[]
}

export interface TextNote {
  readonly line: number
  readonly text: string
}

/** A mounted viewer. */
export interface TextView extends IDisposable {
  readonly show: (content: TextViewContent) => void
}

/** Shows texts in a mounted editor; goes to the lines that are pointed at. */
export function createTextView(mounted: editor.IStandaloneCodeEditor): TextView {
  const decorations = mounted.createDecorationsCollection()
  const shown = mounted.getModel()
  if (shown) keepLineFeeds(shown)
  return {
    show({ text, lit, notes }) {
      const model = mounted.getModel()
      if (!model) return
      showText(model, text)
      const last = model.getLineCount()
      decorations.set([
        ...notes.filter(({ line }) => line <= last).map((note) => noteBehind(model, note)),
        ...(lit && lit.first <= last ? linesAt(lit.first, Math.min(lit.last, last)) : []),
      ])
      if (lit) mounted.revealLinesInCenterIfOutsideViewport(lit.first, Math.min(lit.last, lit.first + 10))
    },
    dispose: () => decorations.clear(),
  }
}

function linesAt(startLineNumber: number, endLineNumber: number): readonly editor.IModelDeltaDecoration[] {
  return [
    {
      range: { startLineNumber, startColumn: 1, endLineNumber, endColumn: 1 },
      options: {
        isWholeLine: true,
        className: 'linked-line',
        marginClassName: 'linked-margin',
        lineNumberClassName: 'linked-number',
        zIndex: -1,
      },
    },
  ]
}

function noteBehind(model: editor.ITextModel, { line, text }: TextNote): editor.IModelDeltaDecoration {
  const column = model.getLineMaxColumn(line)
  return {
    range: { startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column },
    options: { showIfCollapsed: true, after: { content: `\u2002${text}\u2002`, inlineClassName: 'line-note' } },
  }
}
