import { workspace } from '../../store/workspace.ts'
import { showToast } from '../../ui/toasts.ts'
import { outputName } from './outputName.ts'

/** Puts the last good result into the clipboard. */
export async function copyResult(): Promise<void> {
  const { lastGood } = workspace.getState()
  if (!lastGood) return
  try {
    await navigator.clipboard.writeText(lastGood.output)
    showToast({ kind: 'done', text: `Copied ${outputName(lastGood.output)}.` })
  } catch {
    showToast({ kind: 'error', text: 'The browser does not let Kindling copy. Download the file instead.' })
  }
}
