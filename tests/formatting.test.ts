import { expect, test } from 'vitest'
import { readAssistDocument } from '../src/assist/document.ts'
import { format } from '../src/assist/format/format.ts'
import { translate } from '../src/translate/translate.ts'
import { applyEdits } from '../src/yaml/edit/textEdit.ts'
import { readYaml } from '../src/yaml/read/readYaml.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const formatted = (source: string): string => applyEdits(source, format(readAssistDocument(source)))

// Texts as the editor has them, without a byte order mark and with LF.
const sources = readRecords<ConformanceCase>('butane.jsonl.gz')
  .filter((_, index) => index % 5 === 0)
  .map(({ input }) => input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  .filter((source) => readYaml(source).kind === 'document')

test('formatting changes nothing of what a config becomes, and not the words in it', () => {
  const words = (text: string): string => text.replaceAll(/\s+/g, '')
  const changed = sources.filter((source) => formatted(source) !== source)
  expect(changed.length).toBeGreaterThan(100)
  for (const source of changed) {
    expect(words(formatted(source))).toBe(words(source))
    expect(translate(formatted(source)).output).toBe(translate(source).output)
  }
})

test('formatting twice is formatting once', () => {
  const restless = sources.filter((source) => formatted(formatted(source)) !== formatted(source))
  expect(restless).toEqual([])
})
