import { expect, test } from 'vitest'
import { compareWithIgnition2 } from '../scripts/compareConverted.mjs'
import { convert } from '../src/convert/convert.ts'
import { translate } from '../src/translate/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const recorded = readRecords<ConformanceCase>('clc.jsonl.gz').filter(({ ok }) => ok)
const results = recorded.map(({ id, output }) => {
  const text = output ?? ''
  return { id, ...compareWithIgnition2(JSON.parse(text), convert(text), translate) }
})

test('a machine gets of the converted text what it got of the Ignition 2 config, but for named losses', () => {
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([])
})

test('few are refused by Butane', () => {
  expect(results).toHaveLength(480)
  expect(results.filter(({ isRefused }) => isRefused)).toHaveLength(8)
})
