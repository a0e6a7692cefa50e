// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listContentDrafts, readContentDraft, removeContentDraft, writeContentDraft } from './contentJournal.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

it('drafts texts to the byte, with their byte order mark and line ends', () => {
  for (const text of ['', 'a\r\nb\n', '\uFEFFa', 'ü €']) {
    writeContentDraft('a', bytes(text))
    expect(readContentDraft('a')).toEqual(bytes(text))
  }
  writeContentDraft('b', bytes('b'))
  localStorage.setItem('kindling.draft.c', '{}')
  expect(listContentDrafts().toSorted()).toEqual(['a', 'b'])
  removeContentDraft('a')
  expect([readContentDraft('a'), listContentDrafts()]).toEqual([undefined, ['b']])
})

it('leaves to the database what is no text, and what takes much room', () => {
  writeContentDraft('binary', new Uint8Array([0xff, 0xfe]))
  writeContentDraft('largest', new Uint8Array(200_000).fill(0x61))
  writeContentDraft('larger', new Uint8Array(200_001).fill(0x61))
  expect(listContentDrafts()).toEqual(['largest'])
})

it('does without where the browser has no room or refuses', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(() => writeContentDraft('a', bytes('a'))).not.toThrow()
  expect(() => removeContentDraft('a')).not.toThrow()
  expect([readContentDraft('a'), listContentDrafts()]).toEqual([undefined, []])
})
