import facts from './fixtures/specs.json' with { type: 'json' }

interface RecordedSpec {
  readonly variant: string
  readonly version: string
  readonly ignition: string
  readonly extends: string
  readonly forbiddenOutputFields?: Readonly<Record<string, string>>
  readonly forbiddenUnlessEmptyString?: readonly string[]
}

interface RecordedField {
  readonly path: string
  readonly type?: string
  readonly types?: Readonly<Record<string, readonly string[]>>
  readonly specs?: 'all' | readonly string[]
  readonly specsMissing?: readonly string[]
  readonly butaneOnly?: true
  readonly since?: string
}

interface SpecFacts {
  readonly specs: readonly RecordedSpec[]
  readonly fields: readonly RecordedField[]
  readonly ignitionFields: readonly RecordedField[]
  readonly ignitionOutputOrder: Readonly<Record<string, readonly string[]>>
}

/** What the reference's own types say of its specs, recorded by reflection. */
// The JSON's inferred type has unions of hundreds of members.
export const specFacts = facts as unknown as SpecFacts
