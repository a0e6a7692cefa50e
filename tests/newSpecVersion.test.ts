import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSpec, specs, type Spec } from '../src/spec/registry.ts'
import { translate } from '../src/translate/translate.ts'

// A made-up version: a row in the registry, and nothing else.
const base = findSpec('flatcar', '1.2.0-experimental')
const table: Spec[] = Object.isFrozen(specs) ? [] : (specs as Spec[])

beforeEach(() => {
  if (base) table.push({ ...base, version: '1.9.0', refused: [] })
})

afterEach(() => {
  table.pop()
})

const source = `variant: flatcar
version: 1.9.0
storage:
  luks:
    - name: data
      device: /dev/sdb
      cex: { enabled: true }
`

test('a spec version that is only a row in the table translates', () => {
  const { output, error, report, spec } = translate(source)
  expect({ error, report, spec }).toEqual({
    error: undefined,
    report: [],
    spec: { variant: 'flatcar', version: '1.9.0' },
  })
  expect(JSON.parse(output ?? '')).toEqual({
    ignition: { version: '3.7.0-experimental' },
    storage: { luks: [{ cex: { enabled: true }, device: '/dev/sdb', name: 'data' }] },
  })
})

test('its refused fields are those of its row', () => {
  expect(translate(source.replace('1.9.0', '1.2.0-experimental')).error).toBe('source config is invalid')
})
