import type { editor } from 'monaco-editor/editor'
import type { ShownLink } from './showLink.ts'

/** Puts the caret of an editor on what is linked, and focuses it. */
export function goToLink(editor: editor.ICodeEditor, link: ShownLink): void {
  const position = link.start()
  if (position) {
    editor.setPosition(position)
    editor.revealPositionInCenterIfOutsideViewport(position)
  }
  editor.focus()
}
