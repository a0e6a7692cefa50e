import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOfSpec } from '../src/convert/spec/changeOfSpec.ts'
import { formatPath } from '../src/report/path.ts'
import { specs } from '../src/spec/registry.ts'
import { translate } from '../src/translate/translate.ts'
import { setSpec } from '../src/yaml/edit/setSpec.ts'
import { applyEdits } from '../src/yaml/edit/textEdit.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

// The page and its editor know line feeds alone.
const cases = readRecords<ConformanceCase>('butane.jsonl.gz').filter(
  ({ ok, input }) => ok && !/[\r\u0085\u2028\u2029]/.test(input),
)
const chosen = fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...specs))

const isClean = (source: string): boolean => {
  const { output, report } = translate(source)
  return output !== undefined && report.length === 0
}

test('of a text that both specs take without a word only the head changes', () => {
  let taken = 0
  fc.assert(
    fc.property(chosen, ([{ input }, to]) => {
      const header = setSpec(input, to)
      if (!isClean(input) || !isClean(applyEdits(input, header))) return
      taken += 1
      const { edits, losses } = changeOfSpec(input, to)
      expect(edits).toEqual(header)
      expect(losses.filter(({ kind }) => kind !== 'info')).toEqual([])
    }),
    { numRuns: 1500 },
  )
  expect(taken).toBeGreaterThan(100)
})

test('no key is unknown after a change that was known before and is not on the list', () => {
  fc.assert(
    fc.property(chosen, ([{ input, options, files }, to]) => {
      if (files || options?.raw) return
      const { edits, losses } = changeOfSpec(input, to)
      const listed = losses.map(({ path }) => formatPath(path))
      const before = new Set(translate(input).report.map(({ path }) => formatPath(path)))
      const unknown = translate(applyEdits(input, edits)).report.filter(({ code }) => code === 'unused-key')
      const missed = unknown.filter(({ path }) => !before.has(formatPath(path)) && !listed.includes(formatPath(path)))
      expect(missed).toEqual([])
    }),
    { numRuns: 1500 },
  )
})
