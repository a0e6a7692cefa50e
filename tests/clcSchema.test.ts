import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { optionsOf } from '../src/clc/optionsOf.ts'
import { versionProblem } from '../src/clc/semanticVersion.ts'
import { clcFields } from '../src/spec/clc/clcFields.ts'
import { clcSchema } from '../src/spec/clc/clcSchema.ts'
import type { ResolvedField, ResolvedGroup } from '../src/spec/fieldsOf.ts'
import { group, text, type Group } from '../src/translate/1-decode/group.ts'
import { decode } from '../src/translate/1-decode/decode.ts'
import { readYaml } from '../src/yaml/read/readYaml.ts'
import { deliveredValue } from './deliveredValue.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(
  clcSchema(),
)

/** What the schema says of the recorded cases that decode at all. */
const findings = readRecords<ConformanceCase>('clc.jsonl.gz').flatMap((recorded) => {
  const read = readYaml(recorded.input)
  if (read.kind !== 'document') return []
  const decoded = decode(read.root, clcFields, () => 0, { mergesInPlace: true, versionProblem, optionsOf })
  if (decoded.kind !== 'decoded') return []
  validate(deliveredValue(read.root, withOptions(decoded.config)) ?? null)
  const errors = validate.errors ?? []
  const refused = ['additionalProperties', 'propertyNames']
  return [
    {
      id: recorded.id,
      isAccepted: recorded.ok,
      warnsOfKeys: recorded.report.some(({ message }) => message.startsWith('Config has unrecognized key')),
      refusesKeys: errors.some(({ keyword }) => refused.includes(keyword)),
      isValid: errors.length === 0,
    },
  ]
})

/** The table with the options of the versions that a config names. */
function withOptions(config: Group): ResolvedGroup {
  const fields = [...clcFields.fields].map(([name, field]): [string, ResolvedField] => {
    const options = field.kind === 'group' ? optionsOf(field, text(group(config, name), 'version')) : undefined
    const all = field.kind === 'group' ? [...field.fields, ...(options?.fields ?? [])] : []
    return [name, field.kind === 'group' ? { ...field, fields: new Map(all) } : field]
  })
  return { ...clcFields, fields: new Map(fields) }
}

test('the recorded cases say something', () => {
  expect(findings.length).toBeGreaterThan(700)
})

test('the schema refuses a key where ct warns of one that it does not know', () => {
  const different = findings.filter((finding) => finding.isAccepted && finding.warnsOfKeys !== finding.refusesKeys)
  expect(different.map(({ id }) => id)).toEqual([])
})

test('the schema accepts what ct accepts without such a warning', () => {
  const different = findings.filter(({ isAccepted, warnsOfKeys, isValid }) => isAccepted && !warnsOfKeys && !isValid)
  expect(different.map(({ id }) => id)).toEqual([])
})
