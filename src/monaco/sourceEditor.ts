import { createStore } from 'zustand/vanilla'

/** What the page can ask of the mounted YAML editor. */
export interface SourceEditor {
  /** Puts the caret there, scrolls to it where it is out of sight, and focuses the editor. */
  readonly reveal: (offset: number) => void
  readonly focus: () => void
  /** Puts the caret on what is linked and focuses the editor. */
  readonly goToLink: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Lays the text out evenly; absent where the editor cannot. */
  readonly format?: () => void
  /** Does something of Monaco's at the caret; absent in the plain box. */
  readonly run?: (action: EditorAction) => void
}

/** What Monaco can be told to do. */
export type EditorAction =
  | 'complete'
  | 'fix'
  | 'explain'
  | 'outline'
  | 'line'
  | 'find'
  | 'replace'
  | 'format'
  | 'comment'
  | 'fold'
  | 'unfold'
  | 'tab'

/** Where the caret is: line and column count from 1, columns in characters, the offset in UTF-16 units. */
export interface Caret {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The YAML editor of this tab; empty until Monaco has loaded. Safe to import without loading Monaco. */
export const sourceEditor = createStore<{
  readonly editor: SourceEditor | undefined
  readonly caret: Caret | undefined
}>(() => ({ editor: undefined, caret: undefined }))

let awaited: number | undefined

/** Goes to a place in the text, as soon as the editor is there. */
export function revealInSource(offset: number): void {
  const { editor } = sourceEditor.getState()
  if (editor) editor.reveal(offset)
  else awaited = offset
}

/** Announces the mounted editor. Returns how to withdraw it. */
export function announceEditor(editor: SourceEditor): () => void {
  sourceEditor.setState({ editor })
  if (awaited !== undefined) editor.reveal(awaited)
  awaited = undefined
  return () => {
    if (sourceEditor.getState().editor === editor) sourceEditor.setState({ editor: undefined, caret: undefined })
  }
}
