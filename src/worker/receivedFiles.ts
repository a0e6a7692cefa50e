import type { LocalFile, LocalFiles } from '../translate/result.ts'
import type { FilesMessage, SentFile } from './filesProtocol.ts'
import { validate } from './filesMessage.schema.json?validator'

/** Whether a message says what is in the files directory. */
export const isFilesMessage = (value: unknown): value is FilesMessage => validate(value)

/** The files directory in the worker. */
export interface ReceivedFiles {
  readonly receive: (message: FilesMessage) => void
  /** Undefined before the first message: then there is no files directory. */
  readonly current: () => LocalFiles | undefined
}

/** Keeps the contents that have been received, so that none is sent twice; those that are no longer listed go. */
export function createReceivedFiles(): ReceivedFiles {
  let contents: ReadonlyMap<string, Uint8Array> = new Map()
  let files: LocalFiles | undefined
  return {
    receive(message) {
      const received = message.contents.filter(({ bytes }) => bytes instanceof Uint8Array)
      const all = new Map([...contents, ...received.map(({ id, bytes }) => [id, bytes] as const)])
      const listed = new Set(message.entries.flatMap((file) => (file.kind === 'file' ? [file.content] : [])))
      contents = new Map([...all].filter(([id]) => listed.has(id)))
      files = filesOf(message.entries, contents)
    },
    current: () => files,
  }
}

// A file whose content has not come is missing, which the translator tells.
function filesOf(entries: readonly SentFile[], contents: ReadonlyMap<string, Uint8Array>): LocalFiles {
  return new Map(
    entries.flatMap((file) => {
      const local = localFile(file, contents)
      return local ? [[file.path, local] as const] : []
    }),
  )
}

function localFile(file: SentFile, contents: ReadonlyMap<string, Uint8Array>): LocalFile | undefined {
  if (file.kind !== 'file') return file.kind === 'link' ? { kind: 'link', target: file.target } : { kind: 'directory' }
  const content = contents.get(file.content)
  return content && { kind: 'file', content, executable: file.executable }
}
