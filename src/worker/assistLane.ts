import type { AssistReply, AssistRequest, PathsMessage } from './assistProtocol.ts'

/** How long one answer may take once the worker has loaded, in milliseconds. */
const limit = 2000

/** The way to the assist worker and back, for one question at a time. */
export interface AssistLane {
  readonly send: (request: AssistRequest) => void
  /** Loads the worker ahead of the first question. */
  readonly prepare: () => void
  /** Says which local files there are. */
  readonly setPaths: (paths: readonly string[]) => void
  readonly dispose: () => void
}

/** The part of a worker that is used here. */
export interface AssistWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<AssistReply>) => void): void
  addEventListener(type: 'error', listener: () => void): void
  postMessage(request: AssistRequest | PathsMessage): void
  terminate(): void
}

/** Makes a lane. A worker that fails or takes too long is replaced, and its question answered with undefined. */
export function createAssistLane(startWorker: () => AssistWorker, settle: (value: unknown) => void): AssistLane {
  let worker: AssistWorker | undefined
  let isReady = false
  let running: number | undefined
  let paths: readonly string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(): AssistWorker {
    const started = startWorker()
    started.addEventListener('message', ({ data }) => receive(data))
    started.addEventListener('error', stop)
    if (paths.length > 0) started.postMessage({ kind: 'paths', paths })
    return started
  }

  // On a slow line the worker itself may take long to arrive; that says nothing about the text.
  function watch(): void {
    clearTimeout(timer)
    if (isReady && running !== undefined) timer = setTimeout(stop, limit)
  }

  function receive(reply: AssistReply): void {
    if (reply.kind === 'ready') {
      isReady = true
      watch()
    } else if (reply.id === running) answer(reply.value)
  }

  function stop(): void {
    worker?.terminate()
    worker = undefined
    isReady = false
    if (running !== undefined) answer(undefined)
  }

  function answer(value: unknown): void {
    clearTimeout(timer)
    running = undefined
    settle(value)
  }

  const prepare = (): AssistWorker => (worker ??= start())

  return {
    send(request) {
      running = request.id
      prepare().postMessage(request)
      watch()
    },
    prepare,
    setPaths(newPaths) {
      paths = newPaths
      worker?.postMessage({ kind: 'paths', paths })
    },
    dispose: stop,
  }
}
