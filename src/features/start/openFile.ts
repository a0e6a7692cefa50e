import { openDocument } from '../../store/documentActions.ts'
import { bringText } from '../../store/importing.ts'
import { workspace } from '../../store/workspace.ts'
import { showToast } from '../../ui/toasts.ts'
import { nameOfFile } from './nameOfFile.ts'

/** Larger files are no configs, in bytes. */
const largest = 16 * 1024 * 1024

/** Opens a file as a new document. The one that was open stays kept, and the message leads back to it. */
export async function openFile(file: File): Promise<void> {
  const text = file.size > largest ? undefined : await readText(file)
  if (text === undefined) {
    showToast({ kind: 'error', text: `${file.name} is not a text that Kindling can read.` })
    return
  }
  const left = workspace.getState().document
  void bringText(nameOfFile(file.name), text)
  if (!left) return
  showToast({
    kind: 'info',
    text: `${left.name} stays in this browser.`,
    action: { label: 'Go back to it', onPress: () => void openDocument(left.id) },
  })
}

async function readText(file: File): Promise<string | undefined> {
  try {
    const text = await file.text()
    return text.includes('\0') ? undefined : text
  } catch {
    // It has been moved or deleted, or is a folder.
    return undefined
  }
}
