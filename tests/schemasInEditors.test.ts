import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFindings } from '../scripts/schemaFindings.mjs'
import { specs } from '../src/spec/registry.ts'
import { schemaName } from '../src/spec/schemaOf.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const schemaOf = new Map(
  specs.map((spec) => [`${spec.variant} ${spec.version}`, readFileSync(`schemas/${schemaName(spec)}`, 'utf8')]),
)

/** Every tenth config that Butane accepts without warning of an unused key; `npm run schema-share` takes all. */
const accepted = readRecords<ConformanceCase>('butane.jsonl.gz')
  .filter(({ ok, report }) => ok && !report.some(({ message }) => message.startsWith('unused key ')))
  .filter((_, index) => index % 10 === 0)

const refused = accepted.filter(
  ({ variant, version, input }) => schemaFindings(schemaOf.get(`${variant} ${version}`) ?? '{}', input).length > 0,
)

test('what an editor reads of accepted configs is valid, but for YAML that only Butane reads so', () => {
  expect(accepted.length).toBeGreaterThan(400)
  expect(refused.length / accepted.length).toBeLessThan(0.03)
})

test('a mode with a leading zero, words for flags and an empty list are valid to an editor', () => {
  const source =
    'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: /a\n      mode: 0644\n      overwrite: yes\n' +
    '  links:\npasswd:\n  users:\n    - name: core\n      uid: 0x1f4\n      password_hash: 123\n'
  expect(schemaFindings(schemaOf.get('flatcar 1.1.0') ?? '', source)).toEqual([])
})

test('a mistake is told with its place', () => {
  const source = 'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - pth: /a\n'
  expect(schemaFindings(schemaOf.get('flatcar 1.1.0') ?? '', source)).toEqual([
    '/storage/files/[] required path',
    '/storage/files/[] additionalProperties pth',
  ])
})
