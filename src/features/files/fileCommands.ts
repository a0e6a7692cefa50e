import { removeLocal, renameLocalFile } from '../../store/localFiles/localFileActions.ts'
import { showToast } from '../../ui/toasts.ts'

/** Deletes a local file or folder at once, and says how to have it back. */
export function removeWithUndo(path: string): void {
  const undo = removeLocal(path)
  showToast({ kind: 'info', text: `${path} deleted.`, action: { label: 'Undo', onPress: undo } })
}

/** Renames a local file or folder and what names it, and says how to take that back. What is wrong with the name comes back. */
export async function renameWithUndo(from: string, to: string): Promise<string | undefined> {
  const problem = await renameLocalFile(from, to)
  if (problem !== undefined || from === to) return problem
  showToast({
    kind: 'done',
    text: `${from} is ${to} now, in the text too.`,
    action: { label: 'Undo', onPress: () => void renameLocalFile(to, from) },
  })
  return undefined
}
