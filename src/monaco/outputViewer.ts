import { createStore } from 'zustand/vanilla'

/** What the page can ask of the mounted viewer of the result. */
export interface OutputViewerHandle {
  /** Puts the caret on what is linked and focuses the viewer. */
  readonly goToLink: () => void
  readonly find: () => void
}

/** The viewer of the result in this tab; empty until Monaco has loaded. Safe to import without loading Monaco. */
export const outputViewer = createStore<{ readonly viewer: OutputViewerHandle | undefined }>(() => ({
  viewer: undefined,
}))

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
