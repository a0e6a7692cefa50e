import { openDocument } from '../../store/documentActions.ts'
import { bringText } from '../../store/importing.ts'
import { workspace } from '../../store/workspace.ts'
import { readTextFile } from '../../ui/readTextFile.ts'
import { showToast } from '../../ui/toasts.ts'
import { nameOfFile } from './nameOfFile.ts'

/** Opens a file as a new document. The one that was open stays kept, and the message leads back to it. */
export async function openFile(file: File): Promise<void> {
  const text = await readTextFile(file)
  if (text === undefined) return
  const left = workspace.getState().document
  // It is open even where it cannot be told what language it is in.
  await bringText(nameOfFile(file.name), text).catch(() => undefined)
  if (!left) return
  showToast({
    kind: 'info',
    text: `${left.name} stays in this browser.`,
    action: { label: 'Go back to it', onPress: () => void openDocument(left.id) },
  })
}
