import type { FilesMessage, SentFile } from './filesProtocol.ts'

/** The files directory of the open document, for the worker. */
export interface FilesToSend {
  readonly entries: readonly SentFile[]
  /** Undefined where a content is gone. */
  readonly contentOf: (id: string) => Uint8Array | undefined
}

/** Remembers what one worker has been sent. */
export interface FilesSender {
  /** What to send before the next text; undefined while nothing has changed. */
  readonly next: (files: FilesToSend | undefined) => FilesMessage | undefined
  /** How much has been sent and is still listed, in bytes. */
  readonly size: () => number
}

/** Makes the messages about the files directory, each content in one of them only. */
export function createFilesSender(): FilesSender {
  let sent: readonly SentFile[] | undefined
  let sizes: ReadonlyMap<string, number> = new Map()
  return {
    next(files) {
      if (!files || files.entries === sent) return undefined
      sent = files.entries
      const listed = new Set(files.entries.flatMap((file) => (file.kind === 'file' ? [file.content] : [])))
      const contents = [...listed].flatMap((id) => {
        const bytes = sizes.has(id) ? undefined : files.contentOf(id)
        return bytes ? [{ id, bytes }] : []
      })
      const kept = [...sizes].filter(([id]) => listed.has(id))
      sizes = new Map([...kept, ...contents.map(({ id, bytes }) => [id, bytes.length] as const)])
      return { kind: 'files', entries: files.entries, contents }
    },
    size: () => [...sizes.values()].reduce((sum, size) => sum + size, 0),
  }
}
