// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openDatabase } from './database.ts'
import { changeSource, closeDocument, openText } from './documentActions.ts'
import { readFromDatabase } from './documentDatabase.ts'
import { readDraft } from './draftJournal.ts'
import { contentOf } from './localFiles/fileContents.ts'
import { withContent } from './localFiles/listedFile.ts'
import { addLocalFiles, openFiles } from './localFiles/localFileActions.ts'
import { workspace } from './workspace.ts'

/** How much the browser's quick storage holds, in characters; and whether its database takes anything, or gives up midway. */
let room = Infinity
let isDatabaseFull: boolean | 'midway' = false

const full = (): never => {
  throw new DOMException('No room', 'QuotaExceededError')
}

// As a browser does that finds out when it writes: what has been asked of the transaction fails, and it is undone.
function giveUp(transaction: IDBTransaction): void {
  const abort: unknown = Reflect.get(transaction, '_abort')
  if (typeof abort === 'function') Reflect.apply(abort, transaction, ['QuotaExceededError'])
}

beforeEach(() => {
  room = Infinity
  isDatabaseFull = false
  localStorage.clear()
  // oxlint-disable-next-line typescript/unbound-method -- called on its object
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (isDatabaseFull === true) full()
    const request = put.apply(this, args)
    if (isDatabaseFull === 'midway') queueMicrotask(() => giveUp(this.transaction))
    return request
  })
  // oxlint-disable-next-line typescript/unbound-method -- called on its object
  const { setItem } = Storage.prototype
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    const others = Object.keys(localStorage).filter((other) => other !== key)
    const used = others.reduce((sum, other) => sum + (localStorage.getItem(other)?.length ?? 0), 0)
    if (used + value.length > room) full()
    setItem.call(this, key, value)
  })
})

afterEach(async () => {
  isDatabaseFull = false
  await closeDocument()
  vi.restoreAllMocks()
})

const saved = (state: string) => vi.waitFor(() => expect(workspace.getState().saved).toBe(state), { timeout: 60_000 })
const openId = (): string => workspace.getState().document?.id ?? ''

it('says that the storage is full, and keeps the text once there is room', async () => {
  openText('web', 'a: 1\n')
  await saved('saved')
  const id = openId()
  isDatabaseFull = true
  room = 0
  changeSource('a: 2\n')
  await saved('full')
  expect(workspace.getState().document?.source).toBe('a: 2\n')
  expect((await readFromDatabase(id))?.source).toBe('a: 1\n')
  isDatabaseFull = false
  await saved('saved')
  expect((await readFromDatabase(id))?.source).toBe('a: 2\n')
})

it('says so too when the database gives up midway, and neither loses what it had', async () => {
  openText('web', 'a: 1\n')
  await saved('saved')
  const id = openId()
  isDatabaseFull = 'midway'
  room = 0
  changeSource('a: 2\n')
  await saved('full')
  isDatabaseFull = false
  expect((await readFromDatabase(id))?.source).toBe('a: 1\n')
  await saved('saved')
  expect((await readFromDatabase(id))?.source).toBe('a: 2\n')
})

it('counts a document as kept with its local files alone', async () => {
  openText('web', 'a: 1\n')
  await saved('saved')
  isDatabaseFull = 'midway'
  addLocalFiles([
    { path: 'a', bytes: new Uint8Array([0xff]) },
    { path: 'b', bytes: new Uint8Array([0xfe]) },
  ])
  await saved('full')
  const [first] = withContent(openFiles())
  expect(contentOf(first?.content ?? '')).toEqual(new Uint8Array([0xff]))
  isDatabaseFull = false
  await saved('saved')
  const ids = withContent(openFiles()).map(({ content }) => content)
  expect(await (await openDatabase()).count('contents', IDBKeyRange.only(ids[1]))).toBe(1)
})

it('is content with a draft where the database alone is full', async () => {
  isDatabaseFull = true
  openText('web', 'a: 1\n')
  await saved('saved')
  expect(readDraft(openId())?.source).toBe('a: 1\n')
})

it('forgets exported results, the oldest first, before it does without a draft', async () => {
  const output = 'x'.repeat(400)
  for (const time of [3, 1, 2]) localStorage.setItem(`kindling.exported.${time}`, JSON.stringify({ output, time }))
  room = 1600
  openText('web', `# ${'y'.repeat(500)}\n`)
  expect(readDraft(openId())?.source).toContain('yyy')
  expect(Object.keys(localStorage).filter((key) => key.startsWith('kindling.exported.'))).toEqual([
    'kindling.exported.3',
    'kindling.exported.2',
  ])
  await saved('saved')
})
