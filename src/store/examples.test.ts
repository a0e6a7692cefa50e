import { expect, test } from 'vitest'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '../assist/lint/lint.ts'
import { lintContents } from '../assist/contents/lintContents.ts'
import { translate } from '../translate/translate.ts'
import { setSpec } from '../yaml/edit/setSpec.ts'
import { applyEdits } from '../yaml/edit/textEdit.ts'
import { exampleGroups, exampleText } from './examples.ts'

const examples = exampleGroups.flatMap((group) => group.examples)
const cases = examples.flatMap((example) => example.specs.map((spec) => ({ ...example, example, spec })))

// Of what is loaded from elsewhere only its owner can tell the checksum, and it changes with each release.
const expected = ['remote-without-hash']

test.each(cases)(
  '$title works in $spec.variant $spec.version without a problem or a hint',
  async ({ example, spec }) => {
    const text = await exampleText(example)
    const source = applyEdits(text, setSpec(text, spec))
    const { output, report } = translate(source, { pretty: true })
    expect(report).toEqual([])
    expect(output).toBeDefined()
    const hints = [...lint(source), ...lintContents(source)].filter(({ code }) => !expected.includes(code))
    expect(hints.map(({ code, message }) => [code, message])).toEqual([])
  },
)

test.each(examples)('$title names the first of its specs', async (example) => {
  const text = await exampleText(example)
  const [spec] = example.specs
  expect(spec && setSpec(text, spec)).toEqual([])
})

test('every example has its place in the list, and there are at least twelve', () => {
  const files = readdirSync(join(import.meta.dirname, 'examples')).map((name) => name.replace(/\.bu$/, ''))
  expect(examples.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  expect(files.length).toBeGreaterThanOrEqual(12)
})
