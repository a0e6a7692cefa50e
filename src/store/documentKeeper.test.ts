// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepProblems } from './documentKeeper.ts'
import { changeSource, closeDocument, openDocument, openText } from './documentActions.ts'
import { listDocuments, readDocument } from './documentLibrary.ts'
import { removeDraft, writeDraft } from './draftJournal.ts'
import { workspace } from './workspace.ts'

/** The tabs that want a document, in the order in which they have asked: the first one has it. */
let queue: (() => void)[] = []

// The locks of a browser, as far as they are used.
const locks = {
  async request(
    _name: string,
    { ifAvailable = false, signal }: { ifAvailable?: boolean; signal?: AbortSignal },
    hold: (lock: object | null) => Promise<void>,
  ): Promise<void> {
    await Promise.resolve()
    if (ifAvailable && queue.length > 0) {
      await hold(null)
      return
    }
    let turn = (): void => undefined
    await new Promise<void>((resolve, reject) => {
      turn = resolve
      queue.push(turn)
      signal?.addEventListener('abort', () => {
        queue = queue.filter((other) => other !== turn)
        reject(new DOMException('Aborted', 'AbortError'))
      })
      if (queue.length === 1) turn()
    })
    await hold({})
    queue = queue.filter((other) => other !== turn)
    queue[0]?.()
  },
}

/** Lets another tab have the lock before anybody else. Returns how it leaves. */
function otherTab(): () => void {
  const turn = (): void => undefined
  queue.unshift(turn)
  return () => {
    queue = queue.filter((other) => other !== turn)
    queue[0]?.()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { locks })
  localStorage.clear()
  sessionStorage.clear()
  queue = []
})

afterEach(async () => {
  await closeDocument()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settled = () => vi.advanceTimersByTimeAsync(1000)
const saved = () => workspace.getState().saved
const source = () => workspace.getState().document?.source
const openId = (): string => workspace.getState().document?.id ?? ''
const leave = () => dispatchEvent(new Event('pagehide'))
const comeBack = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

/** What another tab writes, which this one learns from the storage alone. */
async function writeElsewhere(id: string, text: string): Promise<void> {
  const stored = await readDocument(id)
  if (stored) writeDraft({ ...stored, source: text, revision: stored.revision + 3 })
}

async function openKept(text: string): Promise<string> {
  openText('web', text)
  await settled()
  return openId()
}

it('holds a page that comes back to what has become of its document meanwhile', async () => {
  const id = await openKept('a: 1\n')
  leave()
  await settled()
  const close = otherTab()
  await writeElsewhere(id, 'a: 2\n')
  comeBack()
  await settled()
  expect(saved()).toBe('elsewhere')
  close()
  await settled()
  expect([saved(), source()]).toEqual(['saved', 'a: 2\n'])
})

it('goes on where it was left when nobody has had the document meanwhile', async () => {
  const id = await openKept('a: 1\n')
  changeSource('a: 2\n')
  leave()
  await vi.advanceTimersByTimeAsync(10)
  comeBack()
  const told = vi.fn<(state: string) => void>()
  const stop = workspace.subscribe((state) => told(state.saved))
  await settled()
  stop()
  expect(told).not.toHaveBeenCalledWith('elsewhere')
  changeSource('a: 3\n')
  await settled()
  expect([saved(), (await readDocument(id))?.source]).toEqual(['saved', 'a: 3\n'])
  expect(await listDocuments()).toHaveLength(1)
})

it('keeps what is typed before the answer apart from what another tab has made of it', async () => {
  const id = await openKept('a: 1\n')
  leave()
  await settled()
  const close = otherTab()
  await writeElsewhere(id, 'a: 2\n')
  comeBack()
  changeSource('a: mine\n')
  await settled()
  close()
  await settled()
  expect([saved(), source()]).toEqual(['elsewhere', 'a: mine\n'])
  const kept = await listDocuments()
  expect(kept.map((document) => [document.name, document.source])).toEqual(
    expect.arrayContaining([
      ['web', 'a: 2\n'],
      ['web copy', 'a: mine\n'],
    ]),
  )
})

it('takes what is typed before the answer into the document where nobody has changed it meanwhile', async () => {
  const id = await openKept('a: 1\n')
  changeSource('a: 2\n')
  leave()
  comeBack()
  changeSource('a: mine\n')
  await settled()
  expect([saved(), (await readDocument(id))?.source]).toEqual(['saved', 'a: mine\n'])
  expect(await listDocuments()).toHaveLength(1)
})

it('leaves a document as it is when the tab that had it goes: the changes of the second tab have a copy', async () => {
  const id = await openKept('a: 1\n')
  await closeDocument()
  const close = otherTab()
  await openDocument(id)
  await settled()
  changeSource('a: mine\n')
  await settled()
  close()
  await settled()
  expect([saved(), (await readDocument(id))?.source]).toEqual(['elsewhere', 'a: 1\n'])
  expect(await listDocuments()).toHaveLength(2)
})

it('writes nothing in the name of a document that is gone from under it', async () => {
  const id = await openKept('a: 1\n')
  leave()
  await settled()
  const stored = await readDocument(id)
  if (stored) removeDraft(stored)
  const close = otherTab()
  comeBack()
  await settled()
  expect(await readDocument(id)).toBeUndefined()
  close()
  await settled()
  expect((await readDocument(id))?.source).toBe('a: 1\n')
})

it('keeps how many problems a document has, which is no change of it', async () => {
  const id = await openKept('a: 1\n')
  const before = await readDocument(id)
  await closeDocument()
  await openDocument(id)
  keepProblems({ errors: 0, warnings: 1 })
  keepProblems({ errors: 2, warnings: 0 })
  await settled()
  changeSource('a: 2\n')
  await settled()
  expect(await readDocument(id)).toMatchObject({
    revision: (before?.revision ?? 0) + 1,
    problems: { errors: 2, warnings: 0 },
  })
})

it('does not let what cannot be drafted wait until typing rests', async () => {
  await openKept('a: 1\n')
  vi.stubGlobal('localStorage', undefined)
  changeSource('a: 2\n')
  await vi.advanceTimersByTimeAsync(1)
  // There is no database here, so the attempt fails.
  expect(saved()).toBe('refused')
})
