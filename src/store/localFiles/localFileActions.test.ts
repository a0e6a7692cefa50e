// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readAssistDocument } from '../../assist/document.ts'
import { localReferences } from '../../assist/files/localReferences.ts'
import { changeSource, closeDocument, openText } from '../documentActions.ts'
import { workspace } from '../workspace.ts'
import {
  addLocalFiles,
  changeLocalText,
  localText,
  openFiles,
  removeLocal,
  renameLocalFile,
  setExecutable,
} from './localFileActions.ts'
import { withContent } from './listedFile.ts'

// The worker's answer without the worker.
vi.mock('../assistant.ts', () => ({
  assistant: { ask: async (_call: string, source: string) => localReferences(readAssistDocument(source)) },
}))

const textWith = (local: string): string =>
  `variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: /a\n      contents:\n        local: ${local}\n`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const paths = () => openFiles().map(({ path }) => path)
const textOf = (path: string) =>
  withContent(openFiles())
    .filter((file) => file.path === path)
    .map(localText)
const source = () => workspace.getState().document?.source

beforeEach(() => {
  localStorage.clear()
  openText('web', textWith('b/old'))
  addLocalFiles([
    { path: 'b/old', bytes: bytes('x') },
    { path: 'c', bytes: bytes('#!/bin/sh\n') },
  ])
})
afterEach(closeDocument)

it('renames a file in the text too, and takes both back and forth with the text', async () => {
  expect(await renameLocalFile('b/old', 'new')).toBeUndefined()
  expect([source(), paths()]).toEqual([textWith('new'), ['c', 'new']])
  changeSource(textWith('b/old'))
  expect(paths()).toEqual(['b/old', 'c'])
  changeLocalText('b/old', 'y')
  changeSource(textWith('new'))
  expect([paths(), textOf('new')]).toEqual([['c', 'new'], ['y']])
})

it('loses no file where the old name has been taken meanwhile', async () => {
  await renameLocalFile('b/old', 'new')
  addLocalFiles([{ path: 'b/old', bytes: bytes('another') }])
  changeSource(textWith('b/old'))
  expect([paths(), textOf('b/old'), textOf('new')]).toEqual([['b/old', 'c', 'new'], ['another'], ['x']])
})

it('renames a folder with all that is in it, and refuses what cannot be', async () => {
  expect(await renameLocalFile('b', 'd/e')).toBeUndefined()
  expect([source(), paths()]).toEqual([textWith('d/e/old'), ['c', 'd/e/old']])
  const refused = {
    'd/e/f': 'A folder cannot be moved into itself.',
    c: 'There is already a c.',
    'c/f': 'c is a file.',
    '../out': 'A name cannot be empty, . or ..',
  }
  for (const [to, reason] of Object.entries(refused)) expect(await renameLocalFile('d/e', to)).toBe(reason)
  expect([source(), paths()]).toEqual([textWith('d/e/old'), ['c', 'd/e/old']])
})

it('brings back what has been deleted, beside what has come meanwhile', () => {
  const undo = removeLocal('b')
  expect(paths()).toEqual(['c'])
  addLocalFiles([{ path: 'd', bytes: bytes('d') }])
  undo()
  expect([paths(), textOf('b/old')]).toEqual([['b/old', 'c', 'd'], ['x']])
})

it('takes scripts for programs until it is told otherwise', () => {
  const executable = () => withContent(openFiles()).map(({ isExecutable = false }) => isExecutable)
  expect(executable()).toEqual([false, true])
  setExecutable('c', false)
  setExecutable('b/old', true)
  expect(executable()).toEqual([true, false])
})
