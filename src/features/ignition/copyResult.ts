import { noteExport } from '../../store/exportedResult.ts'
import { workspace } from '../../store/workspace.ts'
import { copyText } from '../../ui/copyText.ts'
import { outputName } from './outputName.ts'

/** Puts the last good result into the clipboard. */
export async function copyResult(): Promise<void> {
  const { lastGood } = workspace.getState()
  if (!lastGood) return
  const isCopied = await copyText(lastGood.output, `Copied ${outputName(lastGood.output)}.`)
  if (isCopied) noteExport()
}
