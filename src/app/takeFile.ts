import { openFile } from '../features/start/openFile.ts'
import { showLocalFiles } from '../store/drawer.ts'
import type { DroppedItems } from '../store/localFiles/droppedItems.ts'
import { sayNotLoaded } from './sayNotLoaded.ts'

/** Opens a file as a new document, or takes in all documents of an archive. */
export function takeFile(file: File): void {
  void takeFiles([file])
}

/** Takes several files, each as a document of its own; the last one stays open. */
export async function takeFiles(files: Iterable<File>): Promise<void> {
  for (const file of files) await (/\.zip$/i.test(file.name) ? takeIn(file) : openFile(file))
}

async function takeIn(file: File): Promise<void> {
  try {
    const { takeInFile } = await import('../features/documents/takeInFile.ts')
    await takeInFile(file)
  } catch {
    sayNotLoaded()
  }
}

/** Adds what has been dropped to the local files of the open document, and shows them. */
export async function takeLocalFiles(items: DroppedItems): Promise<void> {
  try {
    const { addDropped } = await import('../features/files/addFiles.ts')
    await addDropped(items)
    showLocalFiles()
  } catch {
    sayNotLoaded()
  }
}
