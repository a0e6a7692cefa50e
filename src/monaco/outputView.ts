import type { editor } from 'monaco-editor/editor'
import { workspace } from '../store/workspace.ts'

let kept: { readonly id: string; readonly view: editor.ICodeEditorViewState } | undefined

/** Remembers how the viewer of the result is scrolled and folded, while another tab takes its place. */
export function keepView(viewer: editor.ICodeEditor): void {
  const view = viewer.saveViewState()
  const { document } = workspace.getState()
  kept = view && document ? { id: document.id, view } : undefined
}

/** Scrolls and folds the viewer as it was left with this document. */
export function restoreView(viewer: editor.ICodeEditor): void {
  if (kept && kept.id === workspace.getState().document?.id) viewer.restoreViewState(kept.view)
}
