import { createStore } from 'zustand/vanilla'
import type { JsonPath } from '../report/path.ts'

/** What the page can ask of the mounted viewer of the result. */
export interface OutputViewerHandle {
  /** Puts the caret on what is linked and focuses the viewer. */
  readonly goToLink: () => void
  readonly focus: () => void
  /** Opens the search. */
  readonly find: () => void
  readonly foldAll: () => void
  readonly unfoldAll: () => void
}

/** The viewer of the result in this tab. */
export interface OutputViewerState {
  /** Undefined until Monaco has loaded. */
  readonly viewer: OutputViewerHandle | undefined
  /** The value whose decoded contents are shown below its line. */
  readonly peeked: JsonPath | undefined
  /** Where they are shown: an element of the viewer, to be filled by whoever shows them. */
  readonly peekPlace: HTMLElement | undefined
}

/** The viewer and what it shows. Safe to import without loading Monaco. */
export const outputViewer = createStore<OutputViewerState>(() => ({
  viewer: undefined,
  peeked: undefined,
  peekPlace: undefined,
}))

/** Shows the decoded contents of a value, or puts them away. */
export function togglePeek(path: JsonPath): void {
  outputViewer.setState(({ peeked }) => ({ peeked: peeked && isSame(peeked, path) ? undefined : path }))
}

const isSame = (a: JsonPath, b: JsonPath): boolean => a.keys.join('\n') === b.keys.join('\n')

let isAwaited = false

/** Goes to what is linked in the result, as soon as its viewer is there. */
export function goToLinkInOutput(): void {
  const { viewer } = outputViewer.getState()
  if (viewer) viewer.goToLink()
  else isAwaited = true
}

/** Announces the mounted viewer. Returns how to withdraw it. */
export function announceViewer(viewer: OutputViewerHandle): () => void {
  outputViewer.setState({ viewer })
  if (isAwaited) viewer.goToLink()
  isAwaited = false
  return () => {
    if (outputViewer.getState().viewer === viewer) outputViewer.setState({ viewer: undefined })
  }
}
