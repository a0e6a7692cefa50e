import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EditReply, EditRequest } from './editProtocol.ts'
import { createTextChanger, type EditWorker } from './editClient.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class FakeWorker implements EditWorker {
  readonly requests: EditRequest[] = []
  isTerminated = false
  send: (reply: EditReply) => void = () => undefined
  fail: () => void = () => undefined

  addEventListener(type: 'message' | 'error', listener: (event: MessageEvent<EditReply>) => void): void {
    if (type === 'message') this.send = (reply) => listener(new MessageEvent('message', { data: reply }))
    else this.fail = () => listener(new MessageEvent('error'))
  }

  postMessage(request: EditRequest): void {
    this.requests.push(request)
  }

  terminate(): void {
    this.isTerminated = true
  }
}

function start() {
  const workers: FakeWorker[] = []
  const changer = createTextChanger(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { workers, changer }
}

const refused = { kind: 'refused', reason: 'The change could not be worked out. Make it in the text.' }

test('asks the worker and brings its answer', async () => {
  const { workers, changer } = start()
  const asked = changer.ask('a: b', [{ kind: 'remove', path: ['a'] }])
  const [worker] = workers
  expect(worker?.requests).toEqual([{ id: 1, source: 'a: b', changes: [{ kind: 'remove', path: ['a'] }] }])
  worker?.send({ kind: 'answer', id: 1, changed: { kind: 'edits', edits: [] } })
  expect(await asked).toEqual({ kind: 'edits', edits: [] })
})

test('a worker that fails is replaced at the next question', async () => {
  const { workers, changer } = start()
  const asked = changer.ask('a', [])
  workers[0]?.fail()
  expect(await asked).toEqual(refused)
  expect(workers[0]?.isTerminated).toBe(true)
  void changer.ask('b', [])
  expect(workers[1]?.requests).toHaveLength(1)
})

test('waits for a worker that loads slowly, but not for an answer', async () => {
  const { workers, changer } = start()
  const asked = changer.ask('a', [])
  vi.advanceTimersByTime(60_000)
  expect(workers[0]?.isTerminated).toBe(false)
  workers[0]?.send({ kind: 'ready' })
  vi.advanceTimersByTime(5000)
  expect(await asked).toEqual(refused)
})
