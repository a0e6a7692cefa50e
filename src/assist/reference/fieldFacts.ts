import { jsonPath, type PathKey } from '../../report/path.ts'
import { clcFields } from '../../spec/clc/clcFields.ts'
import { fieldsOf, type ResolvedField } from '../../spec/fieldsOf.ts'
import { clc, findSpec, specs, variants, type LanguageId, type SpecId } from '../../spec/registry.ts'
import { exampleText } from '../describe/exampleText.ts'
import { ignitionPath } from '../describe/ignitionPath.ts'
import { typeWords } from '../describe/typeWords.ts'
import { findReferenceField, type ReferenceField } from './referenceFields.ts'

/** What the reference says of a field. */
export interface FieldFacts {
  readonly type: string
  readonly isRequired: boolean
  readonly default: string | undefined
  /** The only values that are accepted, or that are often written, with what each means. */
  readonly values: { readonly isOnly: boolean; readonly rows: readonly ValueRow[] } | undefined
  /** By variant, the first spec with it; none for Container Linux Configs. */
  readonly since: readonly SpecId[]
  /** Where it goes in Ignition; undefined where it becomes other parts of the config. */
  readonly ignition: string | undefined
  /** Why the variant refuses it, or what it is part of. */
  readonly refused: string | undefined
  /** How it is written. */
  readonly example: string | undefined
}

interface ValueRow {
  readonly value: string
  readonly meaning: string
}

/** What there is to know of a field of a language. */
export function fieldFacts(language: LanguageId, { path, field }: ReferenceField): FieldFacts {
  const spec = language.variant === 'clc' ? undefined : findSpec(language.variant, language.version)
  return {
    type: typeWords(field),
    isRequired: field.required === true,
    default: field.default === undefined ? undefined : String(field.default),
    values: valuesOf(field),
    since: language.variant === clc.variant ? [] : firstSpecs(path),
    ignition: ignitionPath(spec ? fieldsOf(spec) : clcFields, keysOf(language, path)),
    refused: refusalOf(language, path),
    example: exampleText(field, false),
  }
}

/** By variant, the first spec that has a field at a path. */
export function firstSpecs(path: string): readonly SpecId[] {
  return variants.flatMap((variant) => {
    const first = specs.find((spec) => spec.variant === variant && findReferenceField(spec, path) !== undefined)
    return first ? [first] : []
  })
}

function valuesOf(field: ResolvedField): FieldFacts['values'] {
  const { common = {} } = field
  const allowed = 'allowed' in field ? field.allowed?.map(String) : undefined
  const values = allowed ?? Object.keys(common)
  if (values.length === 0) return undefined
  return { isOnly: allowed !== undefined, rows: values.map((value) => ({ value, meaning: common[value] ?? '' })) }
}

// A field is refused with everything below it.
function refusalOf(language: LanguageId, path: string): string | undefined {
  const names = path.split('.')
  for (let length = 1; length <= names.length; length += 1) {
    const refused = findReferenceField(language, names.slice(0, length).join('.'))?.field.refused
    if (refused) return refused.entry(jsonPath()).message
  }
  return undefined
}

function keysOf(language: LanguageId, path: string): readonly PathKey[] {
  const names = path.split('.')
  return names.flatMap((name, index) => {
    const holder = findReferenceField(language, names.slice(0, index).join('.'))?.field
    return holder?.kind === 'list' ? [0, name] : [name]
  })
}
