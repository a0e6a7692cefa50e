import type { ComparedText, TimelineReply } from './timelineProtocol.ts'

/** How long it may take, the loading of the worker included, in milliseconds. */
const limit = 20_000

/** Describes the states of a document, the newest first, off the main thread; undefined where that fails. */
export function describeTimeline(texts: readonly ComparedText[]): Promise<TimelineReply | undefined> {
  const worker = new Worker(new URL('./timeline.worker.ts', import.meta.url), { type: 'module', name: 'timeline' })
  return new Promise((resolve) => {
    const finish = (reply: TimelineReply | undefined): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(reply)
    }
    const timer = setTimeout(() => finish(undefined), limit)
    worker.addEventListener('message', ({ data }: MessageEvent<TimelineReply>) => finish(data))
    worker.addEventListener('error', () => finish(undefined))
    worker.postMessage({ texts })
  })
}
