// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { claimByMessages } from './claimByMessages.ts'

/** All channels, and how long a message is on its way from one to another, in milliseconds. */
const channels = new Set<TestChannel>()
let delays: Iterator<number>

/** A channel whose messages take their time, and come in the order in which they were sent. */
class TestChannel {
  onmessage: ((event: { data: unknown }) => void) | null = null
  private readonly arrivals = new Map<TestChannel, number>()

  constructor() {
    channels.add(this)
  }

  postMessage(data: unknown): void {
    for (const other of channels) {
      if (other === this) continue
      const arrival = Math.max(this.arrivals.get(other) ?? 0, Date.now() + (delays.next().value ?? 0))
      this.arrivals.set(other, arrival)
      setTimeout(() => channels.has(other) && other.onmessage?.({ data }), arrival - Date.now())
    }
  }

  close(): void {
    channels.delete(this)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('BroadcastChannel', TestChannel)
  delays = endless([5])
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  channels.clear()
})

it('gives a document to one tab, and to the next when it leaves', () => {
  const first = claim('a')
  const other = claim('b')
  vi.advanceTimersByTime(1000)
  const second = claim('a')
  vi.advanceTimersByTime(1000)
  expect([first.state(), second.state(), other.state()]).toEqual(['held', 'elsewhere', 'held'])
  first.release()
  vi.advanceTimersByTime(1000)
  expect([second.state(), other.state()]).toEqual(['held', 'held'])
})

it('gives a document to one of several tabs in the end, whenever they ask and leave and however long messages took', () => {
  const tab = fc.record({ asks: fc.nat(500), leaves: fc.option(fc.nat(1500), { nil: undefined }) })
  fc.assert(
    fc.property(
      fc.array(tab, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(400), { minLength: 1, maxLength: 20 }),
      (tabs, taken) => {
        channels.clear()
        delays = endless(taken)
        const states: (() => string | undefined)[] = []
        for (const { asks, leaves } of tabs) {
          setTimeout(() => {
            const { state, release } = claim('a')
            if (leaves === undefined) states.push(state)
            else setTimeout(release, leaves)
          }, asks)
        }
        vi.advanceTimersByTime(3000)
        delays = endless([5])
        vi.advanceTimersByTime(20_000)
        const found = states.map((state) => state())
        expect(found.filter((state) => state === 'held')).toHaveLength(Math.min(1, found.length))
        expect(found).not.toContain(undefined)
      },
    ),
    { numRuns: 1000 },
  )
})

function claim(id: string): { readonly state: () => string | undefined; readonly release: () => void } {
  let state: string | undefined
  const release = claimByMessages(id, { onHeld: () => (state = 'held'), onElsewhere: () => (state = 'elsewhere') })
  return { state: () => state, release }
}

function* endless(values: readonly number[]): Generator<number> {
  for (;;) yield* values
}
