import type { ArchiveReply, ArchiveRequest, PackedFile } from './archiveProtocol.ts'

/** Packs files into a zip file, off the main thread. Rejects where that cannot be done. */
export async function packFiles(entries: readonly PackedFile[]): Promise<Uint8Array> {
  const reply = await ask({ kind: 'pack', entries })
  if (reply.kind !== 'packed') throw new Error('The files could not be packed.')
  return reply.bytes
}

/** Unpacks a zip file, off the main thread; or says why it cannot be. */
export async function unpackFiles(bytes: Uint8Array): Promise<Exclude<ArchiveReply, { readonly kind: 'packed' }>> {
  const reply = await ask({ kind: 'unpack', bytes })
  return reply.kind === 'packed' ? stopped : reply
}

const stopped = { kind: 'problem', problem: 'The part of the page that unpacks could not be loaded.' } as const

// In a worker for this one file alone.
function ask(request: ArchiveRequest): Promise<ArchiveReply> {
  const worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module', name: 'archive' })
  return new Promise((resolve) => {
    const finish = (reply: ArchiveReply): void => {
      worker.terminate()
      resolve(reply)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<ArchiveReply>) => finish(data))
    worker.addEventListener('error', () => finish(stopped))
    worker.postMessage(request)
  })
}
