import { createStore } from 'zustand/vanilla'
import { revealInSource } from '../monaco/sourceEditor.ts'
import { builderView, closeWide, type BuilderView } from '../store/builderView.ts'
import { closeReference } from '../store/referencePlace.ts'
import { settings, type PaneId } from '../store/settings.ts'
import { afterLayout } from './afterLayout.ts'
import { openPane, openPanes } from './openPanes.ts'
import { readLayout } from './useLayout.ts'

/** The pane in sight on a phone: the text, or the form of a goal that the document begins with. */
export const shownPane = createStore<{ readonly pane: PaneId }>(() => ({ pane: paneOf(builderView.getState()) }))

function paneOf({ wide }: BuilderView): PaneId {
  return wide === 'goal' ? 'builder' : 'editor'
}

builderView.subscribe((now, before) => {
  if (now.wide === 'goal' && before.wide !== 'goal') shownPane.setState({ pane: 'builder' })
})

/** Brings a pane into sight: opens it, or goes to its tab on a phone. */
export function showPane(pane: PaneId): void {
  const layout = readLayout()
  closeReference()
  shownPane.setState({ pane })
  if (layout === 'tablet' && pane === 'editor') closeWide()
  if (layout !== 'phone' && pane !== 'problems' && !openPanes(settings.getState(), layout)[pane]) openPane(pane)
}

/** Goes to a place in the text. */
export function goToOffset(offset: number): void {
  const layout = readLayout()
  const isInSight = layout !== 'phone' && openPanes(settings.getState(), layout).editor
  showPane('editor')
  // The editor may only now get its size.
  if (isInSight) revealInSource(offset)
  else afterLayout(() => revealInSource(offset))
}
