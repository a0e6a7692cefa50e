import { combineFixes } from '../assist/fixes/combineFixes.ts'
import type { Fix } from '../assist/fixes/fix.ts'
import { rebaseEdits } from '../yaml/edit/rebaseEdits.ts'
import { showLocalFiles } from './drawer.ts'
import { openImport } from './importing.ts'
import { editSource } from './documentActions.ts'
import { workspace } from './workspace.ts'

/** Applies fixes of the newest problems as one step of the history; not where the text has changed just there meanwhile. */
export function applyFixes(fixes: readonly Fix[]): void {
  const added = fixes.find(({ addsFile }) => addsFile !== undefined)?.addsFile
  if (added !== undefined) showLocalFiles(added)
  if (fixes.some(({ opensImport }) => opensImport)) openImport()
  const { document, latest } = workspace.getState()
  if (document && latest) editSource(rebaseEdits(latest.source, document.source, combineFixes(fixes)) ?? [])
}
