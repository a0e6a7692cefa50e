import { sourceEditor } from '../monaco/sourceEditor.ts'
import type { PaneId } from '../store/settings.ts'
import { afterLayout } from './afterLayout.ts'
import { showPane } from './shownPane.ts'

const order: readonly PaneId[] = ['builder', 'editor', 'result', 'problems']

/** Moves the focus to the pane after or before the one that has it; on a phone it comes into sight. */
export function focusPane(direction: 1 | -1): void {
  const panes = order.filter(isReachable)
  const focused = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  const index = panes.findIndex((id) => id === focused)
  const next = panes.at(index < 0 ? (direction > 0 ? 0 : -1) : (index + direction) % panes.length)
  if (!next) return
  showPane(next)
  if (document.querySelector(`[data-pane=${next}]`)?.checkVisibility()) focusFirst(next)
  else afterLayout(() => focusFirst(next))
}

// On a phone a pane out of sight can be shown; elsewhere it stands where there is no room for it.
function isReachable(id: PaneId): boolean {
  const pane = document.querySelector<HTMLElement>(`[data-pane=${id}]`)
  return pane !== null && (pane.hidden !== false || pane.checkVisibility())
}

/** Puts the focus on the first thing of a pane that takes it. */
export function focusFirst(id: PaneId): void {
  const { editor } = sourceEditor.getState()
  if (id === 'editor' && editor) {
    editor.focus()
    return
  }
  const focusable = 'button:not(:disabled), a[href], textarea, input, [tabindex="0"]'
  document.querySelector<HTMLElement>(`[data-pane=${id}] :is(${focusable})`)?.focus()
}
