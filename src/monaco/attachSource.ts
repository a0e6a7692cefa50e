import { editor as monacoEditor, type editor, type IDisposable } from 'monaco-editor/editor'
import { listedMode } from '../assist/hover/describeMode.ts'
import { litInSource } from '../assist/link/litPlaces.ts'
import { assistant } from '../store/assistant.ts'
import { colourContents } from './colourContents.ts'
import { announceEditor, sourceEditor, type EditorAction, type SourceEditor } from './sourceEditor.ts'
import { goToLink } from './goToLink.ts'
import { keepTokensFresh } from './keepTokensFresh.ts'
import { linkCaret } from './linkCaret.ts'
import { offerCompletions } from './offerCompletions.ts'
import { offerFormatting } from './offerFormatting.ts'
import { offerFixes } from './offerFixes.ts'
import { offerLocalFiles } from './offerLocalFiles.ts'
import { offerHovers } from './offerHovers.ts'
import { showLink, type LinkSide, type ShownLink } from './showLink.ts'
import { showPreview } from './showPreview.ts'
import { showProblems } from './showProblems.ts'
import { showStructure } from './showStructure.ts'
import { syncSource } from './syncSource.ts'

/** Makes an editor the YAML editor of the page: text, markers, caret, and what the page can ask of it. */
export function attachSource(editor: editor.IStandaloneCodeEditor): IDisposable {
  const model = editor.getModel()
  if (!model) return { dispose: () => undefined }
  assistant.prepare()
  const link = showLink(editor, model, sourceSide)
  const attached = [
    link,
    linkCaret(editor, model),
    syncSource(model),
    keepTokensFresh(model),
    showProblems(monacoEditor, model),
    showPreview(editor, model),
    colourContents(editor, model),
    followCaret(editor, model),
    offerCompletions(editor, model),
    offerHovers(model),
    offerFormatting(model),
    showStructure(model),
    offerFixes(model),
    offerLocalFiles(editor, model),
    { dispose: announceEditor(handleOf(editor, model, link)) },
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

const sourceSide: LinkSide = {
  pane: 'editor',
  textOf: ({ source }) => source,
  litOf: litInSource,
  noteOf: ({ sourceText }, _, { key, valueStart, end }) =>
    key === 'mode' ? listedMode(sourceText.slice(valueStart, end)) : undefined,
}

function handleOf(editor: editor.ICodeEditor, model: editor.ITextModel, link: ShownLink): SourceEditor {
  return {
    reveal(offset) {
      const position = model.getPositionAt(offset)
      editor.setPosition(position)
      editor.revealPositionInCenterIfOutsideViewport(position)
      editor.focus()
    },
    focus: () => editor.focus(),
    goToLink: () => goToLink(editor, link),
    undo: () => editor.trigger('kindling', 'undo', null),
    redo: () => editor.trigger('kindling', 'redo', null),
    format: () => editor.trigger('kindling', actionIds.format, null),
    run: (action) => {
      editor.focus()
      editor.trigger('kindling', actionIds[action], null)
    },
  }
}

const actionIds: Readonly<Record<EditorAction, string>> = {
  complete: 'editor.action.triggerSuggest',
  fix: 'editor.action.quickFix',
  explain: 'editor.action.showHover',
  outline: 'editor.action.quickOutline',
  line: 'editor.action.gotoLine',
  find: 'actions.find',
  replace: 'editor.action.startFindReplaceAction',
  format: 'editor.action.formatDocument',
  comment: 'editor.action.commentLine',
  fold: 'editor.foldAll',
  unfold: 'editor.unfoldAll',
  tab: 'editor.action.toggleTabFocusMode',
}
