import type { editor, IDisposable } from 'monaco-editor/editor'
import { yamlPath, type YamlPath } from '../report/path.ts'
import { linkedResult } from '../store/linkedResult.ts'
import { chooseLink, leaveLink, linkOf, links } from '../store/links.ts'
import { keysOf } from '../yaml/places/places.ts'

/** Links what the caret is in, as soon as the text around it has been translated. */
export function linkCaret(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  const link = (): void => {
    const path = pathAtCaret(editor, model)
    if (path !== 'unknown') chooseLink(path && { path, by: 'editor' })
  }
  const parts = [
    editor.onDidChangeCursorPosition(() => {
      if (editor.hasTextFocus()) link()
    }),
    editor.onDidFocusEditorText(link),
    editor.onKeyDown(leaveLink),
  ]
  const stop = linkedResult.subscribe(() => {
    if (editor.hasTextFocus() || linkOf(links.getState())?.by === 'editor') link()
  })
  return {
    dispose: () => {
      stop()
      for (const part of parts) part.dispose()
    },
  }
}

function pathAtCaret(editor: editor.ICodeEditor, model: editor.ITextModel): YamlPath | undefined | 'unknown' {
  const position = editor.getPosition()
  const { linked } = linkedResult.getState()
  if (!position || !linked || model.getValue() !== linked.result.source) return 'unknown'
  const line = model.getLineContent(position.lineNumber)
  const lead = /^[\s-]*/.exec(line)?.[0].length ?? 0
  // On white space and in comments the caret is in nothing.
  if (lead === line.length || line[lead] === '#') return undefined
  const column = Math.max(position.column, lead + 1)
  const place = linked.index.source.at(model.getOffsetAt({ lineNumber: position.lineNumber, column }))
  return place?.parent && yamlPath(...keysOf(place))
}
