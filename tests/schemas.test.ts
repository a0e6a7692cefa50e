import { Ajv, type ValidateFunction } from 'ajv'
import { expect, test } from 'vitest'
import { fieldsOf } from '../src/spec/fieldsOf.ts'
import { specs, type Spec } from '../src/spec/registry.ts'
import { schemaName, schemaOf } from '../src/spec/schemaOf.ts'
import { decode } from '../src/translate/1-decode/decode.ts'
import { readHeader } from '../src/translate/1-decode/header.ts'
import { readYaml } from '../src/yaml/read/readYaml.ts'
import { deliveredValue } from './deliveredValue.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'
import exceptions from './fixtures/schemaExceptions.json' with { type: 'json' }

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
const validators = new Map<Spec, ValidateFunction>(specs.map((spec) => [spec, ajv.compile(schemaOf(spec))]))

/** What a schema says of the recorded cases that decode at all. */
const findings = readRecords<ConformanceCase>('butane.jsonl.gz').flatMap((recorded) => {
  const delivered = deliver(recorded.input)
  if (!delivered) return []
  const validate = validators.get(delivered.spec)
  validate?.(delivered.value)
  const errors = validate?.errors ?? []
  return [
    {
      id: recorded.id,
      isAccepted: recorded.ok,
      warnsOfKeys: recorded.report.some(({ message }) => message.startsWith('unused key ')),
      refusesKeys: errors.some(({ keyword }) => keyword === 'additionalProperties'),
      isValid: errors.length === 0,
    },
  ]
})

function deliver(input: string): { readonly spec: Spec; readonly value: unknown } | undefined {
  const read = readYaml(input)
  if (read.kind !== 'document') return undefined
  const header = readHeader(read.root, () => 0)
  if (header.kind !== 'spec') return undefined
  const shape = fieldsOf(header.spec)
  const decoded = decode(read.root, shape, () => 0)
  return decoded.kind === 'decoded' ? { spec: header.spec, value: deliveredValue(read.root, shape) } : undefined
}

test('the recorded cases say something about every spec', () => {
  expect(findings.length).toBeGreaterThan(11_000)
  expect([...validators.keys()].map(schemaName)).toHaveLength(33)
})

test('a schema refuses a key exactly where Butane warns of an unused one', () => {
  const different = findings.filter(({ warnsOfKeys, refusesKeys }) => warnsOfKeys !== refusesKeys).map(({ id }) => id)
  expect(different.toSorted()).toEqual(exceptions.unusedKeys.flatMap(({ cases: ids }) => ids).toSorted())
})

test('a schema accepts what Butane accepts without such a warning', () => {
  const different = findings
    .filter(({ isAccepted, warnsOfKeys, isValid }) => isAccepted && !warnsOfKeys && !isValid)
    .map(({ id }) => id)
  expect(different.toSorted()).toEqual(exceptions.accepted.flatMap(({ cases: ids }) => ids).toSorted())
})
