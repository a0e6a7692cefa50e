import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTranslator } from './client.ts'
import type { TranslateWorker } from './translateLane.ts'
import type { FilesMessage } from './filesProtocol.ts'
import type { TranslateReply, TranslateRequest, WorkerReply } from './protocol.ts'

class FakeWorker implements TranslateWorker {
  readonly requests: TranslateRequest[] = []
  readonly files: FilesMessage[] = []
  isTerminated = false
  private listener: ((event: MessageEvent<WorkerReply>) => void) | undefined
  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<WorkerReply>) => void): void {
    if (type === 'message') this.listener = listener
  }
  postMessage(request: TranslateRequest | FilesMessage): void {
    if ('kind' in request) this.files.push(request)
    else this.requests.push(request)
  }
  terminate(): void {
    this.isTerminated = true
  }
  become(data: WorkerReply): void {
    this.listener?.(new MessageEvent('message', { data }))
  }
  reply(revision: number): void {
    this.become({ kind: 'refused', revision, problems: [], spec: undefined })
  }
}

describe('createTranslator', () => {
  const workers: FakeWorker[] = []
  const replies: TranslateReply[] = []
  const start = (): FakeWorker => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }
  const sent = (): readonly string[] => workers.flatMap(({ requests }) => requests.map(({ source }) => source))

  beforeEach(() => {
    vi.useFakeTimers()
    workers.length = 0
    replies.length = 0
  })
  afterEach(() => vi.useRealTimers())

  it('sends one text at a time, then the newest, and tells its answer alone', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    for (const source of ['a', 'b', 'c']) translator.translate(source, { pretty: true })
    expect(sent()).toEqual(['a'])
    workers[0]?.reply(1)
    expect(sent()).toEqual(['a', 'c'])
    workers[0]?.reply(3)
    expect(replies.map(({ revision }) => revision)).toEqual([3])
  })

  it('cuts off a text that takes too long, says so, and goes on with a new worker', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    translator.translate('endless', { pretty: true })
    workers[0]?.become({ kind: 'ready' })
    vi.advanceTimersByTime(2000)
    expect(workers[0]?.isTerminated).toBe(true)
    expect(replies).toMatchObject([{ kind: 'refused', revision: 1, problems: [{ code: 'too-large' }] }])
    translator.translate('short', { pretty: true })
    expect(workers[1]?.requests).toEqual([{ revision: 2, source: 'short', pretty: true }])
    workers[1]?.become({ kind: 'ready' })
    vi.advanceTimersByTime(1000)
    workers[1]?.reply(2)
    vi.advanceTimersByTime(5000)
    expect(replies).toHaveLength(2)
  })

  it('does not count how long the worker takes to load', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    translator.translate('short', { pretty: true })
    vi.advanceTimersByTime(60_000)
    expect(replies).toEqual([])
    workers[0]?.become({ kind: 'ready' })
    vi.advanceTimersByTime(1000)
    workers[0]?.reply(1)
    expect(replies.map(({ revision }) => revision)).toEqual([1])
  })

  it('drops the cut-off text where a newer one waits', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    translator.translate('endless', { pretty: true })
    translator.translate('short', { pretty: true })
    workers[0]?.become({ kind: 'ready' })
    vi.advanceTimersByTime(2000)
    expect(replies).toEqual([])
    expect(workers[1]?.requests).toEqual([{ revision: 2, source: 'short', pretty: true }])
  })

  it('sends local files when they change, and again to a worker that replaces another', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    const bytes = new Uint8Array([1])
    const entries = [{ kind: 'file', path: 'a', content: 'x', executable: false }] as const
    const files = { entries, contentOf: () => bytes }
    for (const source of ['a', 'b']) {
      translator.translate(source, { pretty: true }, files)
      workers[0]?.reply(source === 'a' ? 1 : 2)
    }
    const message = { kind: 'files', entries, contents: [{ id: 'x', bytes }] }
    expect(workers[0]?.files).toEqual([message])
    translator.translate('endless', { pretty: true })
    workers[0]?.become({ kind: 'ready' })
    vi.advanceTimersByTime(2001)
    translator.translate('short', { pretty: true })
    expect(workers[1]?.files).toEqual([message])
  })

  it('tells nothing of what has been closed', () => {
    const translator = createTranslator(start, (reply) => replies.push(reply))
    for (const source of ['a', 'b']) translator.translate(source, { pretty: true })
    translator.forget()
    workers[0]?.reply(1)
    expect(sent()).toEqual(['a'])
    expect(replies).toEqual([])
  })
})
