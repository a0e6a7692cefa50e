import type { LocalFile, LocalFiles } from '../../translate/result.ts'
import { contentOf } from './fileContents.ts'
import type { ListedFile } from './listedFile.ts'

/** The local files of a document as the translator takes them; those whose content is gone are missing. */
export function filesDirectory(files: readonly ListedFile[] = []): LocalFiles {
  return new Map(
    files.flatMap((file) => {
      const local = localFile(file)
      return local ? [[file.path, local] as const] : []
    }),
  )
}

function localFile(file: ListedFile): LocalFile | undefined {
  if (file.kind !== 'file') return file.kind === 'link' ? { kind: 'link', target: file.target } : { kind: 'directory' }
  const content = contentOf(file.content)
  return content && { kind: 'file', content, executable: file.isExecutable === true }
}
