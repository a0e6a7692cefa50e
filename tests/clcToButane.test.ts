import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareConverted } from '../scripts/compareConverted.mjs'
import { convertClc } from '../src/convert/clc/convertClc.ts'
import { convert } from '../src/convert/convert.ts'
import { translate } from '../src/library/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const cases = readRecords<ConformanceCase>('clc.jsonl.gz')
const results = cases.filter(({ ok }) => ok).map((item) => compareConverted(item, { convert, translate }))

test('a machine gets of the converted text what it got of the Container Linux Config, but for named losses', () => {
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([])
})

test('few are refused by Butane', () => {
  expect(results).toHaveLength(480)
  expect(results.filter(({ isRefused }) => isRefused)).toHaveLength(8)
})

test('what ct refuses is not converted and says why', () => {
  // Local files are not asked for: they stay references.
  const refused = cases.filter(({ ok, input }) => !ok && !input.includes('local:'))
  const wrong = refused.filter(({ input, options }) => {
    const { text, losses } = convertClc(input, options)
    return text !== undefined || losses.length === 0
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test.each([
  ['sequences', `x: ${'['.repeat(9000)}${']'.repeat(9000)}\ndocker: {}\n`],
  ['mappings', `${Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\ndocker: {}\n`],
])('%s nested deeply are no trouble', (_, source) => {
  const { text, losses } = convertClc(source)
  expect(text).toContain('docker.service')
  expect(losses.map(({ code }) => code)).toEqual(['key-without-effect'])
})

test('whatever is cut from or put into a config, there is an answer', () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.nat(20),
    fc.constantFrom('', '\n', '#', ' # x\n', '- ', '*a', '&a ', '"', '{', '\r', '\t'),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: cases.length - 1 }), fc.array(edit, { maxLength: 3 }), (index, edits) => {
      const mutated = edits.reduce((text, [at, length, added]) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + added + text.slice(start + length)
      }, cases[index]?.input ?? '')
      const { text, losses } = convertClc(mutated)
      const isUnnamed = text !== undefined && translate(text).error?.startsWith('Error unmarshaling') === true
      expect(isUnnamed || (text === undefined && losses.length === 0)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
