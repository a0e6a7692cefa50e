import type { editor, IDisposable } from 'monaco-editor/editor'
import { litInOutput } from '../assist/link/litPlaces.ts'
import { originText } from '../assist/link/originText.ts'
import { keysOf } from '../yaml/places/places.ts'
import { linkOutput } from './linkOutput.ts'
import { addOutputActions } from './outputActions.ts'
import { announceViewer, type OutputViewerHandle } from './outputViewer.ts'
import { flashChanges } from './flashChanges.ts'
import { goToLink } from './goToLink.ts'
import { showNotes } from './showNotes.ts'
import { showPeek } from './showPeek.ts'
import { showLink, type LinkSide, type ShownLink } from './showLink.ts'

/** Makes a viewer the one that shows the result: linked with the text, both ways. */
export function attachOutput(editor: editor.IStandaloneCodeEditor, model: editor.ITextModel): IDisposable {
  const link = showLink(editor, model, outputSide)
  const parts = [
    link,
    linkOutput(editor, model),
    showNotes(editor, model),
    showPeek(editor, model),
    flashChanges(editor, model),
    addOutputActions(editor),
    { dispose: announceViewer(handleOf(editor, link)) },
  ]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

const outputSide: LinkSide = {
  pane: 'output',
  textOf: ({ output }) => output,
  litOf: litInOutput,
  noteOf: (index, _, place) => originText(index, index.origin(keysOf(place))),
}

function handleOf(editor: editor.ICodeEditor, link: ShownLink): OutputViewerHandle {
  const run = (action: string): void => {
    editor.focus()
    editor.trigger('kindling', action, null)
  }
  return {
    goToLink: () => goToLink(editor, link),
    focus: () => editor.focus(),
    find: () => run('actions.find'),
    foldAll: () => run('editor.foldAll'),
    unfoldAll: () => run('editor.unfoldAll'),
  }
}
