import type { Change, Changed } from '../yaml/edit/change.ts'
import type { EditReply, EditRequest } from './editProtocol.ts'

/** How long the edits of one action may take once the worker has loaded, in milliseconds. */
const limit = 4000

/** Computes edits off the main thread. */
export interface TextChanger {
  /** Asks for the edits that make some changes. One question at a time. */
  readonly ask: (source: string, changes: readonly Change[]) => Promise<Changed>
  /** Loads the worker ahead of the first question. */
  readonly prepare: () => void
}

/** The part of a worker that is used here. */
export interface EditWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<EditReply>) => void): void
  addEventListener(type: 'error', listener: () => void): void
  postMessage(request: EditRequest): void
  terminate(): void
}

/** Makes a changer. A worker that fails or takes too long is replaced, and its question refused. */
export function createTextChanger(startWorker: () => EditWorker): TextChanger {
  let worker: EditWorker | undefined
  let isReady = false
  let count = 0
  let running: { readonly id: number; readonly settle: (changed: Changed) => void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function prepare(): EditWorker {
    if (worker) return worker
    worker = startWorker()
    worker.addEventListener('message', ({ data }) => receive(data))
    worker.addEventListener('error', stop)
    return worker
  }

  // On a slow line the worker itself may take long to arrive; that says nothing about the text.
  function watch(): void {
    clearTimeout(timer)
    if (isReady && running) timer = setTimeout(stop, limit)
  }

  function receive(reply: EditReply): void {
    if (reply.kind === 'ready') {
      isReady = true
      watch()
    } else if (reply.id === running?.id) settle(reply.changed)
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
    isReady = false
    settle({ kind: 'refused', reason: 'The change could not be worked out. Make it in the text.' })
  }

  function settle(changed: Changed): void {
    clearTimeout(timer)
    const settled = running
    running = undefined
    settled?.settle(changed)
  }

  return {
    prepare,
    ask(source, changes) {
      count += 1
      const id = count
      return new Promise((resolve) => {
        running = { id, settle: resolve }
        prepare().postMessage({ id, source, changes })
        watch()
      })
    },
  }
}
