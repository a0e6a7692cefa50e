import { expect, test } from 'vitest'
import { compareCase } from '../scripts/compareCase.mjs'
import { translate } from '../src/library/translate.ts'
import { readRecords, toLocalFiles, type ConformanceCase } from './fixtures/readRecords.ts'

const aspects = ['verdict', 'output', 'report', 'bytes'] as const
const cases = readRecords<ConformanceCase>('clc.jsonl.gz')

test('there are recorded cases', () => {
  expect(cases).toHaveLength(1079)
})

test('a Container Linux Config is answered as ct does', () => {
  const different = cases.flatMap((item) => {
    const compared = compareCase(translate, item)
    return aspects.filter((aspect) => !compared[aspect]).map((aspect) => `${item.id}: ${aspect}`)
  })
  expect(different).toEqual([])
})

test('every value of the output tells where it comes from', () => {
  const accepted = cases.filter(({ ok }) => ok)
  const lacking = accepted.filter(({ input, options, files }) => {
    const { output = '', translations } = translate(input, { ...options, ...(files && { files: toLocalFiles(files) }) })
    return pathsIn(JSON.parse(output), '$').some((path) => !translations.has(path))
  })
  expect(lacking.map(({ id }) => id)).toEqual([])
})

function pathsIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, below]) => pathsIn(below, `${path}.${key}`))]
}
