import { goToLinkInOutput } from '../monaco/outputViewer.ts'
import { sourceEditor } from '../monaco/sourceEditor.ts'
import { changeSettings, type PaneId } from '../store/settings.ts'
import { afterLayout } from './afterLayout.ts'

/** Goes along the link, from a field to its line, from a line to its JSON or back to its field, from the JSON to its line. */
export function followLink(isBack: boolean, onShow: (pane: PaneId) => void): void {
  const pane = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']
  const next = pane !== 'editor' ? 'editor' : isBack ? 'builder' : 'result'
  if (next === 'result') changeSettings({ resultTab: 'ignition' })
  onShow(next)
  afterLayout(focusLinked[next])
}

const focusLinked = {
  builder: () => document.querySelector<HTMLElement>('[data-pane=builder] [data-linked]')?.focus(),
  editor: () => sourceEditor.getState().editor?.goToLink(),
  result: goToLinkInOutput,
} as const
