import { expect, test } from 'vitest'
import { fieldFacts } from '../src/assist/reference/fieldFacts.ts'
import { allReferenceFields, findReferenceField, type ReferenceField } from '../src/assist/reference/referenceFields.ts'
import { clc, specs, type LanguageId } from '../src/spec/registry.ts'
import { specFacts } from './specFacts.ts'

const flatcar = { variant: 'flatcar', version: '1.1.0' } as const

function find(language: LanguageId, path: string): ReferenceField {
  const found = findReferenceField(language, path)
  if (!found) throw new Error(`There is no ${path}.`)
  return found
}

const factsOf = (language: LanguageId, path: string) => fieldFacts(language, find(language, path))

test('every recorded field of every spec has its page, and no other has', () => {
  for (const spec of specs) {
    const name = `${spec.variant} ${spec.version}`
    const recorded = specFacts.fields
      .filter(
        ({ specs: has, specsMissing = [] }) => (has === 'all' || has?.includes(name)) ?? !specsMissing.includes(name),
      )
      .map(({ path }) => path.replaceAll('[]', '').replaceAll('{}', ''))
    const found = allReferenceFields(spec).map(({ path }) => path)
    expect([name, ...found.toSorted()]).toEqual([name, ...[...new Set(recorded)].toSorted()])
  }
})

test('a field says its type, values, since when it is there and where it goes', () => {
  expect(factsOf(flatcar, 'storage.files.mode')).toMatchObject({
    type: 'octal mode',
    isRequired: false,
    ignition: 'storage.files[].mode',
    refused: undefined,
    example: 'mode: 0644',
    since: [
      { variant: 'fcos', version: '1.0.0' },
      { variant: 'flatcar', version: '1.0.0' },
      { variant: 'openshift', version: '4.8.0' },
      { variant: 'r4e', version: '1.0.0' },
      { variant: 'fiot', version: '1.0.0' },
    ],
  })
  expect(factsOf(flatcar, 'storage.files.mode').values?.rows).toContainEqual({
    value: '0644',
    meaning: 'rw-r--r--, everyone may read',
  })
  expect(factsOf(flatcar, 'storage.files.path').isRequired).toBe(true)
  expect(factsOf(flatcar, 'storage.trees').ignition).toBeUndefined()
  expect(
    factsOf({ variant: 'fcos', version: '1.5.0' }, 'boot_device.luks.tang').since.map(({ version }) => version),
  ).toEqual(['1.3.0', '4.8.0'])
})

test('a field that a variant refuses says why, and so does all below it', () => {
  const reason = factsOf({ variant: 'r4e', version: '1.1.0' }, 'storage.disks').refused
  expect(reason).toMatch(/disk/)
  expect(factsOf({ variant: 'r4e', version: '1.1.0' }, 'storage.disks.partitions.label').refused).toBe(reason)
})

test('options of etcd in a Container Linux Config say which versions take them', () => {
  const { optionOf } = find(clc, 'etcd.discovery')
  expect(optionOf?.[0]).toBe('2.3')
  expect(allReferenceFields(clc).length).toBeGreaterThan(200)
})

test('there is something to say of every field of every language', () => {
  for (const language of [clc, ...specs]) {
    for (const found of allReferenceFields(language)) {
      const { type } = fieldFacts(language, found)
      expect([found.path, type === '', found.field.doc === '']).toEqual([found.path, false, false])
    }
  }
})
