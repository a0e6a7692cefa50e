// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  changeDeployment,
  changeSource,
  closeDocument,
  editSource,
  openDocument,
  openText,
  renameDocument,
  saveAsOwnCopy,
} from './documentActions.ts'
import { listDocuments, readDocument } from './documentLibrary.ts'
import { readSettings } from './settingsStorage.ts'
import { workspace } from './workspace.ts'

const open = () => workspace.getState().document
const rest = 1000

// There is no IndexedDB here, as in a browser that refuses it, so everything rests on the drafts.
describe('documents in a browser without a database', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
  })
  afterEach(() => {
    void closeDocument()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('keeps every change before the key press is over', async () => {
    openText(' web ', '\uFEFFa: 1\r\nb: 2\r')
    expect(open()).toMatchObject({ name: 'web', source: 'a: 1\nb: 2\n' })
    changeSource('a: 3\n')
    editSource([{ start: 3, end: 4, text: '4' }])
    renameDocument('other')
    renameDocument('  ')
    expect(await readDocument(open()?.id ?? '')).toMatchObject({ name: 'other', source: 'a: 4\n' })
  })

  it('opens a kept document again, and none that is gone', async () => {
    openText('first', 'a: 1\n')
    const id = open()?.id ?? ''
    openText('second', 'b: 1\n')
    expect((await listDocuments()).map(({ name }) => name).toSorted()).toEqual(['first', 'second'])
    expect(await openDocument(id)).toBe(true)
    expect(open()).toEqual({ id, name: 'first', source: 'a: 1\n' })
    expect(await openDocument('gone')).toBe(false)
  })

  it('keeps where the machine is to run, for each document', async () => {
    openText('first', 'a: 1\n')
    const id = open()?.id ?? ''
    changeDeployment({ image: { channel: 'beta' } })
    expect(open()?.deployment).toBeUndefined()
    changeDeployment({ target: 'azure' })
    changeDeployment({ image: { channel: 'beta' } })
    const deployment = { target: 'azure', image: { channel: 'beta' } }
    saveAsOwnCopy()
    expect(open()).toMatchObject({ name: 'first copy', deployment })
    openText('second', 'b: 1\n')
    expect(open()?.deployment).toBeUndefined()
    await openDocument(id)
    expect(open()).toEqual({ id, name: 'first', source: 'a: 1\n', deployment })
  })

  it('opens documents of earlier and later versions of the page, whatever they say of the target', async () => {
    const draft = { name: 'old', source: 'a: 1\n', revision: 3, time: 1 }
    const written = { none: undefined, later: { place: 'moon' }, damaged: 'azure', unknown: { target: 'moon' } }
    for (const [id, deployment] of Object.entries(written)) {
      localStorage.setItem(`kindling.draft.${id}`, JSON.stringify({ ...draft, id, deployment }))
    }
    const opened: unknown[] = []
    for (const id of Object.keys(written)) {
      expect(await openDocument(id)).toBe(true)
      opened.push(open()?.source, open()?.deployment)
    }
    expect(opened).toEqual([
      'a: 1\n',
      undefined,
      'a: 1\n',
      undefined,
      'a: 1\n',
      undefined,
      'a: 1\n',
      { target: 'moon' },
    ])
  })

  it('says so when nothing can be kept, and goes on', async () => {
    vi.stubGlobal('localStorage', undefined)
    openText('big', 'a: 1\n')
    await vi.advanceTimersByTimeAsync(rest)
    expect(workspace.getState().saved).toBe('refused')
    changeSource('a: 2\n')
    expect(open()?.source).toBe('a: 2\n')
  })

  it('passes over what is damaged', async () => {
    localStorage.setItem('kindling.draft.a', '{"id":"a"')
    localStorage.setItem('kindling.draft.b', '{"id":"b","source":7}')
    localStorage.setItem('kindling.settings', '{"theme":"pink","output":"pretty","panes":{}}')
    expect(await listDocuments()).toEqual([])
    expect(readSettings()).toBeUndefined()
  })
})
