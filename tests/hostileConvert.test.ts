import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from '../src/convert/convert.ts'
import { languageTitles, type ConvertedLanguage } from '../src/convert/language.ts'
import { variants } from '../src/spec/registry.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const texts = [
  ...readRecords<ConformanceCase>('clc.jsonl.gz').flatMap(({ input, output }) => [input, output ?? '']),
  ...readRecords<ConformanceCase>('butane.jsonl.gz')
    .filter((_, index) => index % 20 === 0)
    .flatMap(({ input, output }) => [input, output ?? '']),
]
const languages = Object.keys(languageTitles).filter((name): name is ConvertedLanguage => name in languageTitles)
const edit = fc.tuple(
  fc.nat(),
  fc.nat(20),
  fc.constantFrom('', '\n', '#', ' # x\n', '- ', '*a', '&a ', '"', '{', '\r', '\t', '!!binary '),
)

test(
  'whatever a text is read as, and whatever is cut from or put into it, there is an answer',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { maxLength: 3 }),
        fc.constantFrom(undefined, ...languages),
        fc.constantFrom(undefined, ...variants),
        (source, edits, from, variant) => {
          const mutated = edits.reduce((text, [at, length, added]) => {
            const start = at % (text.length + 1)
            return text.slice(0, start) + added + text.slice(start + length)
          }, source)
          const { text, losses } = convert(mutated, { from, to: variant && { variant } })
          expect(text === undefined && losses.length === 0).toBe(false)
        },
      ),
      { numRuns: 1500 },
    )
  },
)
