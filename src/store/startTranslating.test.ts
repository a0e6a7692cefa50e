// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { TranslateRequest, WorkerReply } from '../worker/protocol.ts'
import type { FilesMessage } from '../worker/filesProtocol.ts'
import type { FilesToSend } from '../worker/filesSender.ts'
import { changeSource, closeDocument, openText } from './documentActions.ts'
import { startTranslating } from './startTranslating.ts'
import { workspace } from './workspace.ts'

const worker = vi.hoisted(() => ({
  asked: [] as string[],
  revision: 0,
  reply: undefined as ((reply: WorkerReply) => void) | undefined,
}))
vi.mock('../worker/startTranslateWorker.ts', () => ({
  startTranslateWorker: () => ({
    addEventListener(type: string, listener: (event: MessageEvent<WorkerReply>) => void) {
      if (type === 'message') worker.reply = (data) => listener(new MessageEvent('message', { data }))
    },
    postMessage(message: TranslateRequest | FilesMessage) {
      if ('kind' in message) return
      worker.asked.push(message.source)
      worker.revision = message.revision
    },
    terminate: () => undefined,
  }),
}))

/** In milliseconds; for a slow machine. */
const patience = 60_000

const none: FilesToSend = { entries: [], contentOf: () => undefined }
const files = vi.hoisted(() => ({ areReady: false, loading: Promise.resolve() }))
vi.mock('./localFiles/filesToSend.ts', () => ({
  readyFiles: () => (files.areReady ? none : undefined),
  openFilesToSend: async () => {
    await files.loading
    return none
  },
}))

afterEach(closeDocument)

it('takes an answer for the text that it was asked about, though the text has moved while local files were loaded', async () => {
  startTranslating()
  openText('a', 'first')
  await vi.waitFor(() => expect(worker.asked).toEqual(['first']), patience)
  let isLoaded = (): void => undefined
  files.loading = new Promise((resolve) => (isLoaded = resolve))
  changeSource('second')
  worker.reply?.({ kind: 'refused', revision: worker.revision, problems: [], spec: undefined })
  expect(workspace.getState()).toMatchObject({ latest: { source: 'first' }, isTranslating: true })
  isLoaded()
  await vi.waitFor(() => expect(worker.asked).toEqual(['first', 'second']), patience)
  worker.reply?.({ kind: 'refused', revision: worker.revision, problems: [], spec: undefined })
  expect(workspace.getState()).toMatchObject({ latest: { source: 'second' }, isTranslating: false })
})

it('sends a text before the page draws it, where no local files have to be loaded', () => {
  files.areReady = true
  openText('b', 'third')
  worker.reply?.({ kind: 'refused', revision: worker.revision, problems: [], spec: undefined })
  changeSource('fourth')
  expect(worker.asked.slice(-2)).toEqual(['third', 'fourth'])
})
