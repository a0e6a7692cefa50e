import { expect, test } from 'vitest'
import { fieldsOf, type ResolvedField } from '../src/spec/fieldsOf.ts'
import { ignitionVersions, specs, type Spec } from '../src/spec/registry.ts'
import { specFacts } from './specFacts.ts'

/** The kinds of the table in the words of the recorded facts. */
const types = {
  text: 'string',
  number: 'integer',
  flag: 'boolean',
  group: 'object',
  list: 'array',
  map: 'map',
} as const

const nameOf = ({ variant, version }: Spec): string => `${variant} ${version}`

/** A field as the facts record it, with whatever is below it. */
function flatten(field: ResolvedField): readonly ResolvedField[] {
  if (field.kind === 'group') return [field, ...[...field.fields.values()].flatMap(flatten)]
  return field.kind === 'list' || field.kind === 'map' ? [field, ...flatten(field.of)] : [field]
}

const allFieldsOf = (spec: Spec): readonly ResolvedField[] => [...fieldsOf(spec).fields.values()].flatMap(flatten)

const typeOf = (field: ResolvedField): string => types[field.kind] + (field.optional ? '?' : '')

/** `a.b[]` → `a.b[]` with Ignition's keys, for the fields whose every step Ignition has. */
function outputFields(spec: Spec): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const field of fieldsOf(spec).fields.values()) visit(field, '')
  return found

  function visit(field: ResolvedField, parent: string): void {
    if (field.ignition === undefined) return
    const path = parent === '' ? field.ignition : `${parent}.${field.ignition}`
    found.set(path, typeOf(field))
    visitBelow(field, path)
    // The one key of the output that nobody writes: it closes its object.
    if (path === 'ignition') found.set('ignition.version', 'string')
  }

  function visitBelow(field: ResolvedField, path: string): void {
    if (field.kind === 'group') for (const below of field.fields.values()) visit(below, path)
    if (field.kind !== 'list') return
    found.set(`${path}[]`, typeOf(field.of))
    visitBelow(field.of, `${path}[]`)
  }
}

test('the registry has the specs of the reference', () => {
  const recorded = specFacts.specs.map((spec) => ({ ...spec, extends: undefined }))
  const ours = specs.map((spec) => {
    const refused = spec.refused.map(({ path, entry }) => [path, entry({ space: 'json', keys: [] }).message] as const)
    const unlessEmpty = spec.refused.filter(({ unlessEmptyText }) => unlessEmptyText).map(({ path }) => path)
    return {
      variant: spec.variant,
      version: spec.version,
      ignition: spec.ignition,
      ...(refused.length > 0 && { forbiddenOutputFields: Object.fromEntries(refused) }),
      ...(unlessEmpty.length > 0 && { forbiddenUnlessEmptyString: unlessEmpty }),
    }
  })
  expect(ours).toEqual(recorded)
})

test('every spec is built of the layers that the reference builds it of', () => {
  for (const [index, { extends: recorded, variant }] of specFacts.specs.entries()) {
    const layers = specs[index]?.layers
    const [layer, version] = recorded.split(/ v[01]_/)
    const parent = layer === 'base' ? layers?.base : layers?.fcos
    expect(`${variant} ${Number.parseInt(version ?? '', 10)}`).toBe(`${variant} ${parent}`)
  }
})

test('the table expands to the fields of every spec', () => {
  const recorded = specs.map((spec) => [nameOf(spec), recordedFields(nameOf(spec))])
  const ours = specs.map((spec) => [
    nameOf(spec),
    new Map(allFieldsOf(spec).map((field) => [field.path, typeOf(field)])),
  ])
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(recorded))
})

function recordedFields(spec: string): ReadonlyMap<string, string | undefined> {
  const own = specFacts.fields.filter(({ specs: having, specsMissing }) =>
    specsMissing ? !specsMissing.includes(spec) : having === 'all' || having?.includes(spec),
  )
  return new Map(
    own.map(({ path, type, types: typesBySpec }) => [
      path,
      type ?? Object.entries(typesBySpec ?? {}).find(([, having]) => having.includes(spec))?.[0],
    ]),
  )
}

test('the fields that only Butane has are the sugar of the base', () => {
  const recorded = specFacts.fields.filter(({ butaneOnly }) => butaneOnly).map(({ path }) => path)
  const fromBase = specs.filter(({ layers }) => layers.fcos === undefined)
  const ours = new Set(
    fromBase.flatMap((spec) =>
      allFieldsOf(spec)
        .filter(({ sugar }) => sugar)
        .map(({ path }) => path),
    ),
  )
  expect([...ours].toSorted()).toEqual(recorded.toSorted())
})

test('the table names the fields of Ignition, with the version that brought them and their types', () => {
  const versions = Object.values(ignitionVersions)
  const byVersion = new Map(versions.map((version) => [version, outputFields(specOf(version))]))
  const ours = [...new Set([...byVersion.values()].flatMap((fields) => [...fields.keys()]))].map((path) => {
    const having = versions.filter((version) => byVersion.get(version)?.has(path))
    const typeIn = (version: (typeof versions)[number]): string => byVersion.get(version)?.get(path) ?? ''
    const types = Object.fromEntries(
      [...new Set(having.map(typeIn))].map((type) => [type, having.filter((version) => typeIn(version) === type)]),
    )
    const [only, ...others] = Object.keys(types)
    return { path, ...(others.length > 0 ? { types } : { type: only }), since: having[0] }
  })
  expect(new Map(ours.map((field) => [field.path, field]))).toEqual(
    new Map(specFacts.ignitionFields.map((field) => [field.path, field])),
  )
})

test('the order of the table is the key order of the output', () => {
  for (const [version, order] of Object.entries(specFacts.ignitionOutputOrder)) {
    expect([...outputFields(specOf(version)).keys()]).toEqual(order)
  }
})

function specOf(ignition: string): Spec {
  const found = specs.find((spec) => spec.ignition === ignition)
  if (!found) throw new Error(`no spec for Ignition ${ignition}`)
  return found
}
