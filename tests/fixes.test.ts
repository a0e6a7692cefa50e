import { expect, test } from 'vitest'
import type { Fix, FixableProblem } from '../src/assist/fixes/fix.ts'
import { answer } from '../src/worker/answer.ts'
import { applyEdits } from '../src/yaml/edit/textEdit.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

/** The generator repeats itself: of cases of one spec with the same problems, so many are taken. */
const mostAlike = 1
const alike = new Map<string, number>()

// The editor knows LF alone and no byte order mark.
const cases = readRecords<ConformanceCase>('butane.jsonl.gz')
  .filter(({ variant, version, error, report }) => {
    const messages = new Set(
      [...report.map(({ message }) => message), error ?? ''].map((text) => text.replaceAll(/[\d`"'].*/g, '')),
    )
    const key = JSON.stringify([variant, version, ...messages])
    alike.set(key, (alike.get(key) ?? 0) + 1)
    return (alike.get(key) ?? 0) <= mostAlike
  })
  .map(({ id, input }) => ({ id, source: input.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n') }))

const answerTo = (source: string): ReturnType<typeof answer> => answer({ revision: 0, source, pretty: false })

/** What became of applying a fix; nothing where it did what it should. */
type Outcome = 'still' | 'refused' | 'syntax' | 'overlap'

/** Where a fix may end otherwise, by code and kind, and why. Everything else has to remove its problem and do no harm. */
const exceptions: Readonly<Record<string, readonly [outcome: Outcome, most: number, reason: string]>> = {
  'append-refused/remove-append-refused': ['still', 20, 'The sugar for GRUB writes such a file again.'],
  'links-refused/remove-links-refused': ['still', 4, 'Quadlets make links as well.'],
  'unused-key/raise-version': ['still', 30, 'The newer version reads what the key holds, and knows less of that.'],
  'unused-key/rename-key': ['refused', 20, 'The key is read from then on, and what it holds is wrong.'],
  'unused-key/move-key': ['still', 2, 'The key is read from then on, and what it holds is wrong.'],
  'unused-key/remove-key': ['syntax', 1, 'A quoted text with tabs, which the reader for edits ends too early.'],
  'unknown-spec/name-spec': ['still', 2, 'The first document is empty.'],
  'no-install-section/remove-enabled': ['still', 14, 'Another unit of that name is enabled.'],
  'no-install-section/add-install': ['still', 8, 'Another unit of that name has no [Install].'],
  'invalid-unit-extension/add-name': ['still', 1, 'The units behind one that is nothing are seen from then on.'],
  'template-without-install/add-install': ['still', 4, 'Another template of that name has no [Install].'],
  'syntax/untab': ['still', 2, 'There is more that is wrong.'],
  'wrong-type/unwrap-item': ['still', 1, 'A complex key in a list looks like a mapping.'],
  'wrong-type/wrap-in-list': ['still', 1, 'Below it there is another value of a wrong type.'],
  'duplicate-entry/remove-duplicate': ['still', 2, 'There is a third.'],
  'relative-path/absolute-path': [
    'syntax',
    1,
    'A quoted text over several lines, which the reader for edits ends too early.',
  ],
}

/** At most so many fixes of a code and kind are tried for a spec: the generator repeats itself. */
const most = 1

interface Trial {
  readonly id: string
  readonly name: string
  readonly outcome: Outcome | undefined
}

function trials(): readonly Trial[] {
  const counts = new Map<string, number>()
  return cases.flatMap(({ id, source }) => {
    const before = answerTo(source)
    // Those without edits open something that mends the text.
    const fixes = before.problems
      .flatMap((problem) => (problem.fixes ?? []).map((fix) => ({ problem, fix })))
      .filter(({ fix }) => fix.addsFile === undefined && !fix.opensImport)
    return fixes.flatMap(({ problem, fix }) => {
      const name = `${problem.code}/${fix.kind}`
      const place = `${name} ${JSON.stringify(before.spec)}`
      counts.set(place, (counts.get(place) ?? 0) + 1)
      return (counts.get(place) ?? 0) > most ? [] : [{ id, name, outcome: outcomeOf(source, before, problem, fix) }]
    })
  })
}

function unexpected(tried: readonly Trial[]): readonly string[] {
  const failures = new Map<string, readonly string[]>()
  for (const { id, name, outcome } of tried) {
    const failure = `${name}: ${outcome}`
    if (outcome !== undefined) failures.set(failure, [...(failures.get(failure) ?? []), id])
  }
  return [...failures].flatMap(([failure, ids]) =>
    isExpected(failure, ids.length) ? [] : [`${failure} ${ids.slice(0, 5).join(' ')}`],
  )
}

function isExpected(failure: string, count: number): boolean {
  const [name = '', outcome] = failure.split(': ')
  const exception = exceptions[name]
  return exception !== undefined && exception[0] === outcome && count <= exception[1]
}

function outcomeOf(
  source: string,
  before: ReturnType<typeof answer>,
  { code }: FixableProblem,
  { edits }: Fix,
): Outcome | undefined {
  const inOrder = edits.toSorted((a, b) => a.start - b.start)
  if (inOrder.some(({ start, end }, index) => start > end || start < (inOrder[index - 1]?.end ?? 0))) return 'overlap'
  const after = answerTo(applyEdits(source, edits))
  const count = (problems: readonly FixableProblem[], of: string): number =>
    problems.filter((each) => each.code === of).length
  if (count(after.problems, 'syntax') > count(before.problems, 'syntax')) return 'syntax'
  if (before.kind === 'accepted' && after.kind === 'refused') return 'refused'
  return count(after.problems, code) >= count(before.problems, code) ? 'still' : undefined
}

test('a fix removes its problem, keeps the text readable and the config accepted', { timeout: 600_000 }, () => {
  const tried = trials()
  expect(tried.length).toBeGreaterThan(1_000)
  expect(unexpected(tried)).toEqual([])
})
