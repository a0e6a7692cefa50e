import { noteExport } from '../../store/exportedResult.ts'
import { workspace } from '../../store/workspace.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { showToast } from '../../ui/toasts.ts'
import { outputName } from './outputName.ts'

/** Gives the last good result to the person as a file, as the `butane` command would have written it. */
export function downloadResult(): void {
  const { lastGood } = workspace.getState()
  if (!lastGood) {
    showToast({ kind: 'error', text: 'There is no result yet. Mend the error first.' })
    return
  }
  downloadText(outputName(lastGood.output), `${lastGood.output}\n`)
  noteExport()
}
