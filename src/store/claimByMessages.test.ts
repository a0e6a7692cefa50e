// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { claimByMessages } from './claimByMessages.ts'

const claim = (id: string) => {
  const events = { onHeld: vi.fn<() => void>(), onElsewhere: vi.fn<() => void>() }
  return { ...events, release: claimByMessages(id, events) }
}

it('gives a document to one tab, and to the next when it leaves', async () => {
  const first = claim('a')
  const other = claim('b')
  await vi.waitFor(() => expect(first.onHeld).toHaveBeenCalledOnce())
  const second = claim('a')
  await vi.waitFor(() => expect(second.onElsewhere).toHaveBeenCalledOnce())
  expect(second.onHeld).not.toHaveBeenCalled()
  first.release()
  await vi.waitFor(() => expect(second.onHeld).toHaveBeenCalledOnce())
  expect(other.onHeld).toHaveBeenCalledOnce()
  second.release()
  other.release()
})
