import { describe, expect, test } from 'vitest'
import { compareCase, readCases } from '../scripts/compareCase.mjs'
import { specs } from '../src/spec/registry.ts'
import { translate } from '../src/translate/translate.ts'

const cases = readCases(new URL('fixtures/butane.jsonl.gz', import.meta.url).pathname)

test('there are recorded cases', () => {
  expect(cases).toHaveLength(13_284)
})

describe.each(specs)('$variant $version', ({ variant, version }) => {
  const recorded = cases.filter((item) => item.variant === variant && item.version === version)

  test.each(['verdict', 'output', 'report', 'error', 'bytes'] as const)('agrees with the reference in %s', (aspect) => {
    const different = recorded.filter((item) => !compareCase(translate, item)[aspect])
    expect(different.map((item) => item.id)).toEqual([])
  })
})
