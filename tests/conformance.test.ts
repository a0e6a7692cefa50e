import { expect, test } from 'vitest'
import { compareCase } from '../scripts/compareCase.mjs'
import { specs } from '../src/spec/registry.ts'
import { translate } from '../src/translate/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const aspects = ['verdict', 'output', 'report', 'error', 'bytes'] as const
const cases = readRecords<ConformanceCase>('butane.jsonl.gz')
const specOf = ({ variant, version }: { readonly variant: string; readonly version: string }): string =>
  `${variant} ${version}`
const names = new Set(specs.map(specOf))

const differences = (recorded: readonly ConformanceCase[]): readonly string[] =>
  recorded.flatMap((item) => {
    const compared = compareCase(translate, item)
    return aspects.filter((aspect) => !compared[aspect]).map((aspect) => `${item.id}: ${aspect}`)
  })

test('there are recorded cases', () => {
  expect(cases).toHaveLength(13_284)
})

test.each([...names])('%s answers as the reference does', (name) => {
  expect(differences(cases.filter((item) => specOf(item) === name))).toEqual([])
})

test('a text without a known spec is refused as the reference does', () => {
  expect(differences(cases.filter((item) => !names.has(specOf(item))))).toEqual([])
})
