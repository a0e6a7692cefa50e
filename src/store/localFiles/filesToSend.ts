import type { SentFile } from '../../worker/filesProtocol.ts'
import type { FilesToSend } from '../../worker/filesSender.ts'
import { workspace } from '../workspace.ts'
import { contentOf } from './fileContents.ts'
import type { ListedFile } from './listedFile.ts'

let latest: { readonly files: readonly ListedFile[]; readonly toSend: FilesToSend } | undefined

// The same object until the list changes, so that it is sent once.
function filesToSend(files: readonly ListedFile[]): FilesToSend {
  if (latest?.files !== files) latest = { files, toSend: { entries: files.map(sentFile), contentOf } }
  return latest.toSend
}

/** The files directory of the open document for a worker. */
export const openFilesToSend = (): FilesToSend => filesToSend(workspace.getState().document?.files ?? noFiles)

const noFiles: readonly ListedFile[] = []

function sentFile(file: ListedFile): SentFile {
  if (file.kind !== 'file') return file
  const { path, content, isExecutable = false } = file
  return { kind: 'file', path, content, executable: isExecutable }
}
