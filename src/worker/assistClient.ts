import { createAssistLane, type AssistWorker } from './assistLane.ts'
import type { AssistCall, AssistCalls, AssistRequest } from './assistProtocol.ts'

/** Helps to write, off the main thread. */
export interface Assistant {
  /**
   * Asks of a text, and of a place in it. A question that is overtaken by one of its kind, or takes too long, is answered with
   * undefined.
   */
  readonly ask: <Call extends AssistCall>(
    call: Call,
    source: string,
    offset?: number,
  ) => Promise<ReturnType<AssistCalls[Call]> | undefined>
  /** Loads the worker ahead of the first question. */
  readonly prepare: () => void
  /** Says which local files there are; directories end with a slash. */
  readonly setPaths: (paths: readonly string[]) => void
  readonly dispose: () => void
}

interface Question {
  readonly request: AssistRequest
  readonly answer: (value: unknown) => void
}

/** Makes an assistant. One question at a time is in the worker; of each kind the newest one waits. */
export function createAssistant(startWorker: () => AssistWorker): Assistant {
  const waiting = new Map<AssistCall, Question>()
  const lane = createAssistLane(startWorker, settle)
  let running: Question | undefined
  let count = 0

  function send(question: Question): void {
    running = question
    lane.send(question.request)
  }

  function settle(value: unknown): void {
    running?.answer(value)
    running = undefined
    const [next] = waiting.values()
    if (!next) return
    waiting.delete(next.request.call)
    send(next)
  }

  function put(question: Question): void {
    const { call } = question.request
    waiting.get(call)?.answer(undefined)
    waiting.delete(call)
    if (running) waiting.set(call, question)
    else send(question)
  }

  return {
    ask(call, source, offset = 0) {
      count += 1
      const request = { id: count, call, source, offset }
      return new Promise((resolve) => {
        // The worker answers each call with what that call returns.
        put({ request, answer: (value) => resolve(value as ReturnType<AssistCalls[typeof call]> | undefined) })
      })
    },
    prepare: lane.prepare,
    setPaths: lane.setPaths,
    dispose() {
      for (const { answer } of waiting.values()) answer(undefined)
      waiting.clear()
      lane.dispose()
    },
  }
}
