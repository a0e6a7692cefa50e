import { expect, test } from 'vitest'
import { compareCase } from '../scripts/compareCase.mjs'
import type { TranslateOptions } from '../src/translate/result.ts'
import { answer } from '../src/worker/answer.ts'
import { createFilesSender } from '../src/worker/filesSender.ts'
import type { SentFile } from '../src/worker/filesProtocol.ts'
import { createReceivedFiles, isFilesMessage } from '../src/worker/receivedFiles.ts'
import { readRecords, toLocalFiles, type ConformanceCase } from './fixtures/readRecords.ts'

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

/** What the page says itself where the reference has nothing but its last line. */
const pageCodes: readonly string[] = ['syntax', 'wrong-type', 'unknown-spec']

const isPages = ({ code }: { readonly code: string }): boolean => pageCodes.includes(code)

function translateAsPage(source: string, options: TranslateOptions) {
  const reply = answered(source, options)
  return {
    output: reply.kind === 'accepted' ? reply.output : undefined,
    report: reply.problems.filter((problem) => !isPages(problem)),
    error: undefined,
    pages: reply.problems.filter(isPages),
  }
}

test('there are recorded cases with local files', () => {
  expect(withFiles.length).toBeGreaterThan(500)
})

const pagesOf = ({ input, options, files }: ConformanceCase) =>
  translateAsPage(input, { ...options, ...(files && { files: toLocalFiles(files) }) }).pages

// A CLC that cannot be read has all its lines in one entry, which the page tells one by one, each where it is.
const isUnread = ({ variant, report: [first] }: ConformanceCase): boolean =>
  variant === 'clc' && first?.message.startsWith('yaml: ') === true

test('the page answers to recorded cases with local files as the reference does', () => {
  const differences = withFiles.flatMap((item) => {
    const compared = compareCase(translateAsPage, item)
    const wanted = aspects.filter((aspect) => aspect !== 'report' || !isUnread(item))
    return wanted.filter((aspect) => !compared[aspect]).map((aspect) => `${item.id}: ${aspect}`)
  })
  expect(differences).toEqual([])
})

test('the page says something of its own where the reference has only its last line, and nowhere else', () => {
  const differences = withFiles.filter((item) => {
    const isSilent = !item.ok && !item.report.some(({ kind }) => kind === 'error')
    return pagesOf(item).length > 0 !== (isSilent || isUnread(item))
  })
  expect(differences.map(({ id }) => id)).toEqual([])
})

test('what a Container Linux Config cannot be read for is told line by line', () => {
  const unread = withFiles.filter((item) => isUnread(item) && item.report[0]?.message.includes('\n'))
  const told = unread.map((item) => {
    const lines = pagesOf(item).map(({ message, range }) => `  line ${range?.start.line}: ${message}`)
    return withoutTypes(['yaml: unmarshal errors:', ...lines].join('\n'))
  })
  expect(told.length).toBeGreaterThan(5)
  expect(told).toEqual(unread.map(({ report: [first] }) => withoutTypes(first?.message ?? '')))
})

// The reference names types of its own code.
const withoutTypes = (message: string): string => message.replace(/ into \S+$/gm, '')

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
