import { expect, test } from 'vitest'
import { clcFields } from '../src/spec/clc/clcFields.ts'
import type { ResolvedField, ResolvedGroup } from '../src/spec/fieldsOf.ts'
import facts from './fixtures/clc.json' with { type: 'json' }

interface RecordedField {
  readonly path: string
  readonly type: string
}

const types = {
  text: 'string',
  number: 'integer',
  flag: 'boolean',
  group: 'object',
  list: 'array',
  map: 'map',
} as const

function flatten(field: ResolvedField): readonly RecordedField[] {
  const own = { path: field.path, type: types[field.kind] + (field.optional ? '?' : '') }
  if (field.kind === 'group') return [own, ...[...field.fields.values()].flatMap(flatten)]
  return field.kind === 'list' || field.kind === 'map' ? [own, ...flatten(field.of)] : [own]
}

function optionSetsOf(section: string): readonly ResolvedGroup[] {
  const field = clcFields.fields.get(section)
  return field?.kind === 'group' ? [...(field.options?.sets.values() ?? [])] : []
}

test('the table of CLC expands to the fields that ct reads', () => {
  expect([...clcFields.fields.values()].flatMap(flatten)).toEqual(facts.config)
})

test('etcd and flannel have the options of each of their versions, in the order of ct', () => {
  const sets = ['etcd', 'flannel'].flatMap(optionSetsOf)
  const ours = sets.map(({ type, fields }) => [
    type,
    [...fields.values()].map(({ name, kind, optional }) => ({ path: name, type: types[kind] + (optional ? '?' : '') })),
  ])
  const { about: _, config: __, ...recorded } = facts
  expect(Object.fromEntries(ours)).toEqual(recorded)
})
