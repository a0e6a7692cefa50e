import { showDocuments, showLocalFiles } from '../../store/drawer.ts'
import { closeDocument, startEmpty } from '../../store/documentActions.ts'
import { openImport } from '../../store/importing.ts'
import { workspace } from '../../store/workspace.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { showToast } from '../../ui/toasts.ts'
import { savedProblem } from '../savedProblem.ts'
import type { Command } from './command.ts'
import { isDocumentOpen } from './isDocumentOpen.ts'

/** Commands about documents. */
export const documentCommands: readonly Command[] = [
  { id: 'new', title: 'New config', icon: 'plus', words: 'document empty', run: () => startEmpty() },
  {
    id: 'start',
    title: 'Open a file or an example',
    icon: 'file',
    words: 'start page import paste',
    isAvailable: isDocumentOpen,
    run: closeDocument,
  },
  {
    id: 'goal',
    title: 'Add a goal',
    icon: 'plus',
    words:
      'container docker podman SSH update window name hostname time zone disk swap schedule cron Kubernetes static IP',
    isAvailable: isDocumentOpen,
    run: addGoal,
  },
  {
    id: 'import',
    title: 'Move to Butane, or to another system',
    icon: 'swap',
    words: 'import convert variant CLC cloud-config Ignition docker compose',
    isAvailable: isDocumentOpen,
    run: openImport,
  },
  {
    id: 'documents',
    title: 'All documents and earlier states',
    icon: 'layers',
    words: 'list history timeline restore rename duplicate delete archive backup',
    run: () => showDocuments(),
  },
  {
    id: 'local-files',
    title: 'Local files',
    icon: 'folder',
    words: 'files-dir add upload tree contents_local',
    isAvailable: isDocumentOpen,
    run: () => showLocalFiles(),
  },
  {
    id: 'save-all',
    title: 'Save all documents to one file',
    icon: 'download',
    words: 'archive backup export zip everything',
    run: saveAll,
  },
  {
    id: 'save-file',
    title: 'Save the config as a file',
    icon: 'download',
    words: 'export YAML Butane',
    isAvailable: isDocumentOpen,
    run: saveFile,
  },
  {
    id: 'saved',
    title: 'Whether it is saved',
    note: 'every change is kept already',
    icon: 'check',
    isAvailable: isDocumentOpen,
    run: sayHowItIsKept,
  },
]

async function saveFile(): Promise<void> {
  const { document } = workspace.getState()
  if (!document) return
  const { documentFileName } = await import('../../store/documentFileName.ts')
  downloadText(documentFileName(document.name, document.source), document.source)
}

async function saveAll(): Promise<void> {
  const { saveArchive } = await import('../../features/documents/saveArchive.ts')
  await saveArchive()
}

function sayHowItIsKept(): void {
  const text = savedProblem(workspace.getState().saved)
  showToast(text === undefined ? { kind: 'info', text: 'Already saved in this browser.' } : { kind: 'error', text })
}

// Its code comes with the Builder.
async function addGoal(): Promise<void> {
  const { chooseGoal } = await import('../../store/goalForms.ts')
  chooseGoal()
}
