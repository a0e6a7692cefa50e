import { expect, test } from 'vitest'
import { compareCase } from '../scripts/compareCase.mjs'
import { translate } from '../src/library/translate.ts'
import type { TranslateOptions } from '../src/translate/result.ts'
import { answer } from '../src/worker/answer.ts'
import { createFilesSender } from '../src/worker/filesSender.ts'
import type { SentFile } from '../src/worker/filesProtocol.ts'
import { createReceivedFiles, isFilesMessage } from '../src/worker/receivedFiles.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const aspects = ['verdict', 'output', 'report', 'bytes'] as const
const withFiles = [
  ...readRecords<ConformanceCase>('butane.jsonl.gz'),
  ...readRecords<ConformanceCase>('clc.jsonl.gz'),
].filter(({ files }) => files !== undefined)

const sender = createFilesSender()
const received = createReceivedFiles()

/** The way of the page: the list and the contents go to the worker as a message, which answers with what it has. */
function answered(source: string, { files, pretty = false, raw = false, platform }: TranslateOptions) {
  const contents = new Map<string, Uint8Array>()
  const entries = [...(files ?? [])].map(([path, file]): SentFile => {
    if (file.kind !== 'file') return { path, ...file }
    const content = `${source}/${path}`
    contents.set(content, file.content)
    return { kind: 'file', path, content, executable: file.executable }
  })
  const message: unknown = structuredClone(sender.next({ entries, contentOf: (id) => contents.get(id) }))
  if (!isFilesMessage(message)) throw new Error('The message does not fit its schema.')
  received.receive(message)
  const wishes = { pretty, raw, ...(platform !== undefined && { platform }) }
  return answer({ revision: 1, source, ...wishes }, received.current())
}

// The reply has what is shown; the last line of the command is not part of it.
function translateAsPage(source: string, options: TranslateOptions) {
  const reply = answered(source, options)
  const { report, error } = translate(source, options)
  // What a CLC cannot be read for is told line by line there.
  const told = report.filter(
    (entry) => entry.code === 'clc-unreadable' || reply.problems.some((problem) => isSame(entry, problem)),
  )
  return { output: reply.kind === 'accepted' ? reply.output : undefined, report: told, error }
}

const isSame = (a: { code: string; message: string }, b: { code: string; message: string }): boolean =>
  a.code === b.code && a.message === b.message

test('there are recorded cases with local files', () => {
  expect(withFiles.length).toBeGreaterThan(500)
})

test('the page answers to recorded cases with local files as the reference does', () => {
  const differences = withFiles.flatMap((item) => {
    const compared = compareCase(translateAsPage, item)
    return aspects.filter((aspect) => !compared[aspect]).map((aspect) => `${item.id}: ${aspect}`)
  })
  expect(differences).toEqual([])
})

test('a content is sent once, and again to a worker that is new', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const entries: readonly SentFile[] = [{ kind: 'file', path: 'a', content: 'x', executable: false }]
  const files = { entries, contentOf: () => bytes }
  const first = createFilesSender()
  expect(first.next(files)).toEqual({ kind: 'files', entries, contents: [{ id: 'x', bytes }] })
  expect(first.next(files)).toBeUndefined()
  const renamed = { ...files, entries: [{ kind: 'file', path: 'b', content: 'x', executable: true } as const] }
  expect(first.next(renamed)).toEqual({ kind: 'files', entries: renamed.entries, contents: [] })
  expect(first.size()).toBe(3)
  expect(createFilesSender().next(renamed)?.contents).toEqual([{ id: 'x', bytes }])
})
