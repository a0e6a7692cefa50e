import { tooLarge, translatorStopped } from '../report/catalogue/page.ts'
import type { ReportEntry } from '../report/report.ts'
import type { TextReply, TranslateReply, TranslateRequest, TranslateWishes, WorkerReply } from './protocol.ts'

/** How long one text may take once the worker has loaded, in milliseconds. */
const limit = 2000

/** Translates off the main thread. */
export interface Translator {
  /** Asks for a text; an older request that has no answer yet will not get one. */
  readonly translate: (source: string, wishes: TranslateWishes) => void
  readonly dispose: () => void
}

/** The part of a worker that is used here. */
export interface TranslateWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerReply>) => void): void
  addEventListener(type: 'error', listener: () => void): void
  postMessage(request: TranslateRequest): void
  terminate(): void
}

/**
 * Makes a translator. One text at a time is in the worker, the newest one waits; a text that takes too long is cut off, told
 * as a problem, and the worker replaced.
 */
export function createTranslator(startWorker: () => TranslateWorker, onReply: (reply: TextReply) => void): Translator {
  let revision = 0
  let worker: TranslateWorker | undefined
  let isReady = false
  let running: TranslateRequest | undefined
  let waiting: TranslateRequest | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function send(request: TranslateRequest): void {
    running = request
    worker ??= connect(startWorker(), receive, () => fail(translatorStopped()))
    if (isReady) watch()
    worker.postMessage(request)
  }

  function watch(): void {
    timer = setTimeout(() => fail(tooLarge()), limit)
  }

  function receive(reply: WorkerReply): void {
    if (reply.kind === 'ready') becomeReady()
    else if (reply.kind !== 'outline') settle(reply)
    else if (reply.revision === revision) onReply(reply)
  }

  // On a slow line the worker itself may take long to arrive; that says nothing about the text.
  function becomeReady(): void {
    isReady = true
    if (running) watch()
  }

  function settle(reply: TranslateReply): void {
    clearTimeout(timer)
    running = undefined
    const next = waiting
    waiting = undefined
    if (next) send(next)
    if (reply.revision === revision) onReply(reply)
  }

  function fail(problem: ReportEntry): void {
    worker?.terminate()
    worker = undefined
    isReady = false
    if (running) settle({ kind: 'refused', revision: running.revision, problems: [problem], spec: undefined })
  }

  return {
    translate(source, wishes) {
      revision += 1
      const request = { ...wishes, revision, source }
      if (running) waiting = request
      else send(request)
    },
    dispose() {
      clearTimeout(timer)
      worker?.terminate()
    },
  }
}

function connect(
  worker: TranslateWorker,
  onMessage: (reply: WorkerReply) => void,
  onError: () => void,
): TranslateWorker {
  worker.addEventListener('message', ({ data }) => onMessage(data))
  worker.addEventListener('error', onError)
  return worker
}
