import type { ChecksumReply, ChecksumRequest } from './checksumProtocol.ts'

/** What becomes of a file. */
export interface Checksumming {
  readonly onProgress: (share: number) => void
  /** Undefined where the file cannot be read. */
  readonly onDone: (checksum: string | undefined) => void
}

/** Makes the checksum of a file off the main thread, however large it is; call what it returns to give up. */
export function checksumFile(request: ChecksumRequest, { onProgress, onDone }: Checksumming): () => void {
  const worker = new Worker(new URL('./checksum.worker.ts', import.meta.url), { type: 'module', name: 'checksum' })
  const finish = (checksum: string | undefined): void => {
    worker.terminate()
    onDone(checksum)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ChecksumReply>) => {
    if (data.kind === 'progress') return onProgress(data.share)
    finish(data.kind === 'checksum' ? data.checksum : undefined)
  })
  worker.addEventListener('error', () => finish(undefined))
  worker.postMessage(request)
  return () => worker.terminate()
}
