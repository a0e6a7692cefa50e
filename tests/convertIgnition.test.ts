import { expect, test } from 'vitest'
import { convertIgnition } from '../src/convert/ignition/convertIgnition.ts'
import { translate } from '../src/translate/translate.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const accepted = readRecords<ConformanceCase>('butane.jsonl.gz').filter(({ ok }) => ok)

// Every fifth case has every kind of field and style in it; scripts/convertIgnition.mjs takes all, and those of other files.
const conversions = accepted.flatMap((recorded, index) =>
  index % 5 === 0 ? [{ ...recorded, conversion: convertIgnition(recorded.output ?? '', 'fcos') }] : [],
)

test('what Butane made becomes Butane that makes the same', () => {
  const different = conversions.flatMap(({ id, conversion }) =>
    conversion.losses.map(({ message }) => `${id}: ${message}`),
  )
  expect(different).toEqual([])
})

test('where Butane had chosen how contents are encoded, it does so again', () => {
  const other = conversions.filter(({ options = {}, output, conversion }) => {
    // In a MachineConfig the reference loses a line break that contents begin with.
    if (output?.startsWith('{') !== true) return false
    return translate(conversion.text ?? '', options).output !== output
  })
  // What is left are data URLs that a person had written in another way than Butane would.
  expect(other.filter(({ input }) => !/source["']?\s*:/.test(input)).map(({ id }) => id)).toEqual([])
})
