import { expect, test } from 'vitest'
import { lint } from '../src/assist/lint/lint.ts'
import { lintRules } from '../src/assist/lint/lintRules.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const cases = readRecords<ConformanceCase>('butane.jsonl.gz')
const hints = cases.map(({ id, input, ok }) => ({ id, input, ok, found: lint(input) }))
const codes = new Set(lintRules.map(({ code }) => code))

test('every recorded config can be searched, and hints are nothing but hints', () => {
  const wrong = hints.flatMap(({ id, found }) =>
    found.filter(({ kind, code }) => kind !== 'hint' || !codes.has(code)).map(({ code }) => `${id}: ${code}`),
  )
  expect(wrong).toEqual([])
})

test('hints have a place in the text, and come in the order of their places', () => {
  const wrong = hints.filter(({ input, found }) => {
    const offsets = found.map(({ range }) => [range?.start.offset ?? -1, range?.end.offset ?? -1] as const)
    const isInText = offsets.every(([start, end]) => start >= 0 && start <= end && end <= input.length)
    return !isInText || offsets.some(([start], index) => start < (offsets[index - 1]?.[0] ?? 0))
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('few accepted configs of the generator, which writes keys and hashes of few letters, have a hint of another kind', () => {
  const accepted = hints.filter(({ ok }) => ok)
  const noisy = accepted.filter(({ found }) =>
    found.some(
      ({ code }) =>
        code !== 'ssh-key' && code !== 'spec-too-new' && code !== 'password-hash' && code !== 'remote-without-hash',
    ),
  )
  expect(noisy.length / accepted.length).toBeLessThan(0.03)
})
