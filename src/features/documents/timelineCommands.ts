import { openAs, openDocument } from '../../store/documentActions.ts'
import { closeDrawer } from '../../store/drawer.ts'
import { goBackTo } from '../../store/libraryActions.ts'
import { openedFrom, type StoredDocument } from '../../store/storedDocument.ts'
import { filesOfState, type EarlierState } from '../../store/timeline/earlierState.ts'
import { workspace, type OpenDocument } from '../../store/workspace.ts'
import { showToast } from '../../ui/toasts.ts'
import { whenText } from '../../ui/whenText.ts'

/** Makes a document what it was, and shows it in the editor. */
export async function goBack(document: StoredDocument, state: EarlierState, isOpen: boolean): Promise<void> {
  if (!isOpen && !(await openDocument(document.id))) return
  const { document: before } = workspace.getState()
  const isKept = await goBackTo({ source: state.source, files: filesOfState(state) })
  closeDrawer()
  if (!before) return
  showToast({
    kind: 'done',
    text: `Back at ${whenText(state.time)}. ${isKept ? kept : notKept}`,
    action: { label: 'Undo', onPress: () => void goForwardTo(before) },
  })
}

const kept = 'What it was until now is among the earlier states.'
const notKept = 'What it was until now could not be kept among the earlier states.'

// Another document may have been opened meanwhile.
async function goForwardTo({ id, source, files = [] }: OpenDocument): Promise<void> {
  const isOpen = workspace.getState().document?.id === id || (await openDocument(id))
  if (isOpen) await goBackTo({ source, files })
}

/** Opens an earlier state as a document of its own. */
export function openCopyOf(document: StoredDocument, state: EarlierState): void {
  const { name, deployment } = openedFrom(document)
  closeDrawer()
  openAs({
    name: `${name} of ${whenText(state.time)}`,
    source: state.source,
    files: filesOfState(state),
    ...(deployment && { deployment }),
  })
}
