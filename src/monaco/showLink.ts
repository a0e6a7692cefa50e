import type { editor, IDisposable, IPosition } from 'monaco-editor/editor'
import type { LinkIndex } from '../assist/link/linkIndex.ts'
import type { LinkedPath, LitPlaces } from '../assist/link/litPlaces.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { linkOf, links, type LinkingPane } from '../store/links.ts'
import type { GoodResult } from '../store/workspace.ts'
import type { Place } from '../yaml/places/places.ts'

/** What an editor shows of the link. */
export interface LinkSide {
  readonly pane: LinkingPane
  /** The text of a result that this editor shows. */
  readonly textOf: (result: GoodResult) => string
  readonly litOf: (index: LinkIndex, link: LinkedPath) => LitPlaces
  /** What is said behind the first place. */
  readonly noteOf?: (index: LinkIndex, link: LinkedPath, place: Place) => string | undefined
}

/** The link as an editor shows it. */
export interface ShownLink extends IDisposable {
  /** Where it begins, undefined while nothing is lit. */
  readonly start: () => IPosition | undefined
}

/** Lights up in an editor what is linked, and scrolls to it where another pane's link was clicked. */
export function showLink(editor: editor.ICodeEditor, model: editor.ITextModel, side: LinkSide): ShownLink {
  const decorations = editor.createDecorationsCollection()
  const show = (): void => {
    const lit = litNow(model, side)
    // Without an answer for the text as it is, what is lit moves along with the text.
    if (lit !== 'unknown') decorations.set(lit)
  }
  const follow = (): void => {
    show()
    const first = decorations.getRange(0)
    if (first && linkOf(links.getState())?.by !== side.pane) editor.revealRangeInCenterIfOutsideViewport(first)
  }
  show()
  const stops = [
    links.subscribe((now, before) => {
      if (now.clicks !== before.clicks) follow()
      else if (linkOf(now) !== linkOf(before)) show()
    }),
    linkedResult.subscribe(show),
  ]
  const changes = model.onDidChangeContent(show)
  return {
    start: () => decorations.getRange(0)?.getStartPosition(),
    dispose: () => {
      for (const stop of stops) stop()
      changes.dispose()
      decorations.clear()
    },
  }
}

type Decorations = readonly editor.IModelDeltaDecoration[]

function litNow(
  model: editor.ITextModel,
  { textOf, litOf, noteOf }: LinkSide,
): editor.IModelDeltaDecoration[] | 'unknown' {
  const link = linkOf(links.getState())
  const { linked } = linkedResult.getState()
  if (!link || !linked) return []
  if (textOf(linked.result) !== model.getValue()) return 'unknown'
  const { index } = linked
  const { exact, items } = litOf(index, link)
  const [first] = exact.length > 0 ? exact : items
  const note = first && noteOf?.(index, link, first)
  return [
    ...exact.flatMap((place) => exactPlace(model, place)),
    ...items.flatMap((place) => itemAround(model, place)),
    ...(first && note !== undefined ? [noteBehind(model, first, note)] : []),
  ]
}

function exactPlace(model: editor.ITextModel, place: Place): Decorations {
  const node = firstLine(model, place)
  const line = { ...node, startColumn: 1, endColumn: 1 }
  const isWholeText = model.getLineCount() === 1
  return [
    { range: node, options: { className: 'linked' } },
    ...(isWholeText
      ? []
      : [
          {
            range: line,
            options: {
              isWholeLine: true,
              className: 'linked-line',
              marginClassName: 'linked-margin',
              lineNumberClassName: 'linked-number',
              zIndex: -1,
            },
          },
        ]),
  ]
}

function itemAround(model: editor.ITextModel, { start, end }: Place): Decorations {
  if (model.getLineCount() === 1) return []
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  const range = { startLineNumber: from.lineNumber, startColumn: 1, endLineNumber: to.lineNumber, endColumn: 1 }
  return [{ range, options: { isWholeLine: true, marginClassName: 'linked-item' } }]
}

function noteBehind(model: editor.ITextModel, place: Place, content: string): editor.IModelDeltaDecoration {
  const line = model.getPositionAt(place.start).lineNumber
  const isWholeText = model.getLineCount() === 1
  const column = isWholeText ? model.getPositionAt(place.end).column : model.getLineMaxColumn(line)
  return {
    range: { startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column },
    options: { showIfCollapsed: true, after: { content: `\u2003${content}`, inlineClassName: 'origin' } },
  }
}

/** A value that goes on below shows by its first line. */
function firstLine(model: editor.ITextModel, { start, end }: Place) {
  const from = model.getPositionAt(start)
  const to = model.getPositionAt(end)
  const isOneLine = from.lineNumber === to.lineNumber
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: from.lineNumber,
    endColumn: isOneLine ? to.column : model.getLineLastNonWhitespaceColumn(from.lineNumber),
  }
}
