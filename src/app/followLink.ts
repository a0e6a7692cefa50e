import { goToLinkInOutput } from '../monaco/outputViewer.ts'
import { sourceEditor } from '../monaco/sourceEditor.ts'
import { changeSettings } from '../store/settings.ts'
import { afterLayout } from './afterLayout.ts'
import { showPane } from './shownPane.ts'

/** Goes along the link, from a field to its line, from a line to its JSON or back to its field, from the JSON to its line. */
export function followLink(isBack: boolean): void {
  const pane = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  const next = pane !== 'editor' ? 'editor' : isBack ? 'builder' : 'result'
  if (next === 'result') changeSettings({ resultTab: 'ignition' })
  showPane(next)
  afterLayout(focusLinked[next])
}

const focusLinked = {
  builder: focusLinkedField,
  editor: () => sourceEditor.getState().editor?.goToLink(),
  result: goToLinkInOutput,
} as const

/** Focuses the linked field of an open form, or else the item that the link is in. */
function focusLinkedField(): void {
  const builder = document.querySelector('[data-pane=builder]')
  const field = builder?.querySelector<HTMLElement>('[data-field][data-linked] :is(input, textarea, select, button)')
  const item = field ?? builder?.querySelector<HTMLElement>('[data-head][data-linked]')
  item?.focus()
}
