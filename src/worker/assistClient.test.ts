import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAssistant } from './assistClient.ts'
import type { AssistWorker } from './assistLane.ts'
import type { AssistReply, AssistRequest } from './assistProtocol.ts'

class FakeWorker implements AssistWorker {
  readonly requests: AssistRequest[] = []
  isTerminated = false
  private listener: ((event: MessageEvent<AssistReply>) => void) | undefined
  private fail: (() => void) | undefined
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<AssistReply>) => void): void {
    if (type === 'message') this.listener = listener
    else this.fail = () => listener(new MessageEvent('error'))
  }
  postMessage(request: AssistRequest): void {
    this.requests.push(request)
  }
  terminate(): void {
    this.isTerminated = true
  }
  break(): void {
    this.fail?.()
  }
  send(data: AssistReply): void {
    this.listener?.(new MessageEvent('message', { data }))
  }
  /** Answers the newest question with its own text. */
  answer(): void {
    const request = this.requests.at(-1)
    if (request) this.send({ kind: 'answer', id: request.id, value: request.source })
  }
}

describe('createAssistant', () => {
  const workers: FakeWorker[] = []
  const start = (): FakeWorker => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }
  const sent = (): readonly string[] =>
    workers.flatMap(({ requests }) => requests.map(({ call, source, offset }) => `${call} ${source} ${offset}`))

  beforeEach(() => {
    vi.useFakeTimers()
    workers.length = 0
  })
  afterEach(() => vi.useRealTimers())

  it('loads the worker with the first question, or ahead of it', () => {
    const { prepare, ask } = createAssistant(start)
    expect(workers).toHaveLength(0)
    prepare()
    void ask('hover', 'a', 1)
    expect(workers).toHaveLength(1)
  })

  it('puts one question at a time, then the newest of each kind', async () => {
    const { ask } = createAssistant(start)
    const answers = [ask('complete', 'a', 1), ask('complete', 'b', 2), ask('hover', 'c', 3), ask('complete', 'd', 4)]
    expect(sent()).toEqual(['complete a 1'])
    for (let turn = 0; turn < 3; turn += 1) workers[0]?.answer()
    expect(sent()).toEqual(['complete a 1', 'hover c 3', 'complete d 4'])
    expect(await Promise.all(answers)).toEqual(['a', undefined, 'c', 'd'])
  })

  it('gives up a question that takes too long, and goes on with a new worker', async () => {
    const { ask } = createAssistant(start)
    const answers = [ask('complete', 'endless', 1), ask('complete', 'short', 2)]
    workers[0]?.send({ kind: 'ready' })
    vi.advanceTimersByTime(2000)
    expect(workers[0]?.isTerminated).toBe(true)
    workers[1]?.send({ kind: 'ready' })
    workers[1]?.answer()
    expect(await Promise.all(answers)).toEqual([undefined, 'short'])
  })

  it('does not count how long the worker takes to load', async () => {
    const { ask } = createAssistant(start)
    const answer = ask('complete', 'a', 1)
    vi.advanceTimersByTime(60_000)
    workers[0]?.send({ kind: 'ready' })
    vi.advanceTimersByTime(1000)
    workers[0]?.answer()
    expect(await answer).toBe('a')
  })

  it('answers with undefined where the worker breaks, and when it is disposed of', async () => {
    const { ask, dispose } = createAssistant(start)
    const first = ask('hover', 'a', 1)
    workers[0]?.break()
    expect(await first).toBeUndefined()
    const others = [ask('hover', 'b', 1), ask('hover', 'c', 1)]
    dispose()
    expect(await Promise.all(others)).toEqual([undefined, undefined])
  })
})
