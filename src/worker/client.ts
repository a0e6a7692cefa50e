import type { FilesToSend } from './filesSender.ts'
import type { TranslateReply, TranslateRequest, TranslateWishes } from './protocol.ts'
import { createTranslateLane, type TranslateWorker } from './translateLane.ts'

/** Translates off the main thread. */
export interface Translator {
  /** Asks for a text; an older request that has no answer yet will not get one. Without `files` those sent before stay. */
  readonly translate: (source: string, wishes: TranslateWishes, files?: FilesToSend) => void
  /** Drops the answers that are on their way: they are no longer about what is open. */
  readonly forget: () => void
  readonly dispose: () => void
}

/**
 * Makes a translator. One text at a time is in the worker, the newest one waits; a text that takes too long is cut off, told
 * as a problem, and the worker replaced.
 */
export function createTranslator(
  startWorker: () => TranslateWorker,
  onReply: (reply: TranslateReply) => void,
): Translator {
  let revision = 0
  let isRunning = false
  let waiting: TranslateRequest | undefined
  let files: FilesToSend | undefined
  const lane = createTranslateLane(startWorker, (reply) => {
    goOn()
    if (reply.revision === revision) onReply(reply)
  })

  function send(request: TranslateRequest): void {
    isRunning = true
    lane.send(request, files)
  }

  function goOn(): void {
    isRunning = false
    const next = waiting
    waiting = undefined
    if (next) send(next)
  }

  return {
    translate(source, wishes, wantedFiles = files) {
      revision += 1
      files = wantedFiles
      const request = { ...wishes, revision, source }
      if (isRunning) waiting = request
      else send(request)
    },
    forget() {
      revision += 1
      waiting = undefined
    },
    dispose: lane.dispose,
  }
}
