import type { CryptReply, CryptRequest } from './cryptProtocol.ts'

/** What becomes of a password. */
export interface Hashing {
  readonly onProgress: (share: number) => void
  readonly onHash: (hash: string) => void
  /** The browser refuses to start the worker, or it stopped. */
  readonly onFailure: () => void
}

/** Hashes a password off the main thread; call what it returns to give up. Nothing of the password is kept. */
export function hashPassword(request: CryptRequest, { onProgress, onHash, onFailure }: Hashing): () => void {
  const worker = new Worker(new URL('./crypt.worker.ts', import.meta.url), { type: 'module', name: 'crypt' })
  worker.addEventListener('message', ({ data }: MessageEvent<CryptReply>) => {
    if (data.kind === 'progress') return onProgress(data.share)
    worker.terminate()
    if (data.kind === 'hash') onHash(data.hash)
    else onFailure()
  })
  worker.addEventListener('error', onFailure)
  worker.postMessage(request)
  return () => worker.terminate()
}
