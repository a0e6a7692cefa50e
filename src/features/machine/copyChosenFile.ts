import { workspace } from '../../store/workspace.ts'
import { copyText } from '../../ui/copyText.ts'
import { entriesBelow } from './fileRows.ts'
import { fileText } from './fileText.ts'
import { machineOf } from './machineOf.ts'
import { machineView } from './machineView.ts'

/** Copies the contents of the file that is shown in the tab. */
export function copyChosenFile(): void {
  const { lastGood } = workspace.getState()
  const machine = lastGood && machineOf(lastGood)
  if (!machine) return
  const entries = entriesBelow(machine.root)
  const { file } = machineView.getState()
  const chosen =
    entries.find(({ path }) => path === file) ??
    entries.find(({ kind, madeBy }) => kind === 'file' && madeBy === 'config')
  if (chosen?.kind === 'file') void copyText(fileText(chosen.contents).text, 'Copied the contents.')
}
