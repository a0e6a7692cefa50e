import { expect, test } from 'vitest'
import { translate } from '../../translate/translate.ts'
import { examples } from './examples.ts'

test.each(examples)('$title translates without a problem', ({ source }) => {
  const { output, report } = translate(source, { pretty: true })
  expect(report).toEqual([])
  expect(output).toContain('"version": "3.4.0"')
})
