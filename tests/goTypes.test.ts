import { expect, test } from 'vitest'
import { fieldsOf, type ResolvedField } from '../src/spec/fieldsOf.ts'
import { specs } from '../src/spec/registry.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

function goTypesOf(field: ResolvedField): readonly string[] {
  if (field.kind === 'group') return [field.goType, ...[...field.fields.values()].flatMap(goTypesOf)]
  return field.kind === 'list' || field.kind === 'map' ? [field.goType, ...goTypesOf(field.of)] : [field.goType]
}

test('the types that decoding errors of the reference name are those of the table', () => {
  const known = new Map(specs.map((spec) => [`${spec.variant} ${spec.version}`, new Set(goTypesOf(fieldsOf(spec)))]))
  const unknown = readRecords<ConformanceCase>('butane.jsonl.gz').flatMap(({ variant, version, error }) => {
    if (!error?.startsWith('yaml: unmarshal errors')) return []
    const spec = `${variant} ${version}`
    const named = [...error.matchAll(/ into (\S+)$/gm)].map(([, type = '']) => type)
    return named.filter((type) => !known.get(spec)?.has(type)).map((type) => `${spec}: ${type}`)
  })
  expect(unknown).toEqual([])
})
