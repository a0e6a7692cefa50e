import type { editor, IDisposable } from 'monaco-editor/editor'
import { litInOutput } from '../assist/link/litPlaces.ts'
import { originText } from '../assist/link/originText.ts'
import { keysOf } from '../yaml/places/places.ts'
import { linkOutput } from './linkOutput.ts'
import { announceViewer, type OutputViewerHandle } from './outputViewer.ts'
import { goToLink } from './goToLink.ts'
import { showLink, type LinkSide, type ShownLink } from './showLink.ts'

/** Makes a viewer the one that shows the result: linked with the text, both ways. */
export function attachOutput(editor: editor.IStandaloneCodeEditor, model: editor.ITextModel): IDisposable {
  const link = showLink(editor, model, outputSide)
  const parts = [link, linkOutput(editor, model), { dispose: announceViewer(handleOf(editor, link)) }]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

const outputSide: LinkSide = {
  pane: 'output',
  textOf: ({ output }) => output,
  litOf: litInOutput,
  noteOf: (index, _, place) => originText(index, index.origin(keysOf(place))),
}

function handleOf(editor: editor.ICodeEditor, link: ShownLink): OutputViewerHandle {
  return {
    goToLink: () => goToLink(editor, link),
    find() {
      editor.focus()
      editor.trigger('kindling', 'actions.find', null)
    },
  }
}
