import type { SentFile } from '../../worker/filesProtocol.ts'
import type { FilesToSend } from '../../worker/filesSender.ts'
import { workspace } from '../workspace.ts'
import { withContent, type ListedFile } from './listedFile.ts'

const none: FilesToSend = { entries: [], contentOf: () => undefined }

let latest: { readonly files: readonly ListedFile[]; readonly toSend: FilesToSend } | undefined

/** The files directory of the open document for a worker, once its contents are loaded; the same object until it changes. */
export async function openFilesToSend(): Promise<FilesToSend> {
  while (withContent(openFiles()).length > 0) {
    const { areLoaded, contentOf, loadContents } = await import('./fileContents.ts')
    const files = openFiles()
    if (areLoaded(files)) return toSend(files, contentOf)
    await loadContents(files)
  }
  return toSend(openFiles(), none.contentOf)
}

/** The same where nothing has to be loaded for it; undefined otherwise. */
export function readyFiles(): FilesToSend | undefined {
  const files = openFiles()
  if (withContent(files).length === 0) return toSend(files, none.contentOf)
  return latest?.files === files ? latest.toSend : undefined
}

/** The files directory as it was sent last: that of the newest result. */
export const sentFiles = (): FilesToSend => (latest?.files === openFiles() ? latest.toSend : none)

const openFiles = (): readonly ListedFile[] => workspace.getState().document?.files ?? []

function toSend(files: readonly ListedFile[], contentOf: FilesToSend['contentOf']): FilesToSend {
  if (files.length === 0) return none
  // The same until the list changes, so that it is sent once.
  if (latest?.files !== files) latest = { files, toSend: { entries: files.map(sentFile), contentOf } }
  return latest.toSend
}

function sentFile(file: ListedFile): SentFile {
  if (file.kind !== 'file') return file
  const { path, content, isExecutable = false } = file
  return { kind: 'file', path, content, executable: isExecutable }
}
