import { packDocuments } from '../../store/archive/archiveActions.ts'
import { downloadBytes } from '../../ui/downloadText.ts'
import { showToast } from '../../ui/toasts.ts'

/** Gives everything that this browser keeps to the person as one file. */
export async function saveArchive(): Promise<void> {
  try {
    const day = new Date().toISOString().slice(0, 10)
    downloadBytes(`kindling ${day}.zip`, await packDocuments())
  } catch {
    showToast({ kind: 'error', text: 'The archive could not be made. It may be too large for this browser.' })
  }
}
