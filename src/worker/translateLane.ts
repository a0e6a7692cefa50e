import { tooLarge, translatorStopped } from '../report/catalogue/page.ts'
import type { ReportEntry } from '../report/report.ts'
import type { FilesMessage } from './filesProtocol.ts'
import { createFilesSender, type FilesSender, type FilesToSend } from './filesSender.ts'
import type { TranslateReply, TranslateRequest, WorkerReply } from './protocol.ts'

/** How long one text may take once the worker has loaded, in milliseconds; and how much longer for each byte of local files. */
const limit = 2000
const limitPerByte = 0.001

/** The way to the translate worker and back, for one text at a time. */
export interface TranslateLane {
  /** Sends a text, and before it the local files where they have changed. */
  readonly send: (request: TranslateRequest, files: FilesToSend | undefined) => void
  readonly dispose: () => void
}

/** The part of a worker that is used here. */
export interface TranslateWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerReply>) => void): void
  addEventListener(type: 'error', listener: () => void): void
  postMessage(message: TranslateRequest | FilesMessage): void
  terminate(): void
}

/** Makes a lane. A worker that fails or takes too long is replaced, and that told as a problem of its text. */
export function createTranslateLane(
  startWorker: () => TranslateWorker,
  onReply: (reply: TranslateReply) => void,
): TranslateLane {
  let worker: TranslateWorker | undefined
  let sender: FilesSender = createFilesSender()
  let running: number | undefined
  let cutOff = createCutOff(() => fail(tooLarge()))

  function start(): TranslateWorker {
    const started = startWorker()
    started.addEventListener('message', ({ data }) => receive(data))
    started.addEventListener('error', () => fail(translatorStopped()))
    return started
  }

  function receive(reply: WorkerReply): void {
    if (reply.kind === 'ready') {
      cutOff.ready()
      return
    }
    settle()
    onReply(reply)
  }

  function settle(): void {
    cutOff.end()
    running = undefined
  }

  function stop(): void {
    settle()
    worker?.terminate()
    worker = undefined
    sender = createFilesSender()
    cutOff = createCutOff(() => fail(tooLarge()))
  }

  function fail(problem: ReportEntry): void {
    const revision = running
    stop()
    if (revision !== undefined) onReply({ kind: 'refused', revision, problems: [problem], spec: undefined })
  }

  return {
    send(request, files) {
      running = request.revision
      worker ??= start()
      const message = sender.next(files)
      if (message) worker.postMessage(message)
      worker.postMessage(request)
      cutOff.begin(limit + sender.size() * limitPerByte)
    },
    dispose: stop,
  }
}

interface CutOff {
  /** The worker has loaded. */
  readonly ready: () => void
  readonly begin: (limit: number) => void
  readonly end: () => void
}

// On a slow line the worker itself may take long to arrive; that says nothing about the text.
function createCutOff(onLate: () => void): CutOff {
  let isReady = false
  let running: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const watch = (): void => {
    clearTimeout(timer)
    if (isReady && running !== undefined) timer = setTimeout(onLate, running)
  }
  return {
    ready() {
      isReady = true
      watch()
    },
    begin(time) {
      running = time
      watch()
    },
    end() {
      running = undefined
      watch()
    },
  }
}
