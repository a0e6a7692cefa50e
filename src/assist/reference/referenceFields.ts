import { clcFields } from '../../spec/clc/clcFields.ts'
import { fieldsOf, type ResolvedField, type ResolvedGroup } from '../../spec/fieldsOf.ts'
import { findSpec, type LanguageId } from '../../spec/registry.ts'

/** A field of a language, as the reference lists it: without the signs of list items. */
export interface ReferenceField {
  /** Keys joined by dots. */
  readonly path: string
  readonly field: ResolvedField
  /** Those below it, in the order of the table. */
  readonly children: readonly ReferenceField[]
  /** CLC: the versions of the program that take it as an option. */
  readonly optionOf?: readonly string[]
}

const known = new Map<ResolvedGroup, readonly ReferenceField[]>()

/** The fields of a language at its top, each with those below; worked out once for each. */
export function referenceFields({ variant, version }: LanguageId): readonly ReferenceField[] {
  const root = rootOf({ variant, version })
  const fields = known.get(root) ?? below(root, '')
  known.set(root, fields)
  return fields
}

/** The field at a path; undefined where the language has none there. */
export function findReferenceField(language: LanguageId, path: string): ReferenceField | undefined {
  let found: ReferenceField | undefined
  let fields = referenceFields(language)
  for (const name of path.split('.')) {
    found = fields.find(({ field }) => field.name === name)
    if (!found) return undefined
    fields = found.children
  }
  return found
}

/** Every field of a language, each before those below it. */
export const allReferenceFields = (language: LanguageId): readonly ReferenceField[] =>
  flattened(referenceFields(language))

const flattened = (fields: readonly ReferenceField[]): readonly ReferenceField[] =>
  fields.flatMap((field) => [field, ...flattened(field.children)])

function rootOf({ variant, version }: Pick<LanguageId, 'variant' | 'version'>): ResolvedGroup {
  const spec = variant === 'clc' ? undefined : findSpec(variant, version)
  return spec ? fieldsOf(spec) : clcFields
}

function below(holder: ResolvedField, path: string): readonly ReferenceField[] {
  const group = holder.kind === 'list' ? holder.of : holder
  if (group.kind !== 'group') return []
  const own = [...group.fields.values()].map((field) => reference(field, path))
  return [...own, ...options(group, path)]
}

function reference(field: ResolvedField, parent: string): ReferenceField {
  const path = parent === '' ? field.name : `${parent}.${field.name}`
  return { path, field, children: below(field, path) }
}

function options(group: ResolvedGroup, path: string): readonly ReferenceField[] {
  const found = new Map<string, ReferenceField & { readonly optionOf: readonly string[] }>()
  for (const [version, set] of group.options?.sets ?? []) {
    for (const field of set.fields.values()) {
      const before = found.get(field.name)?.optionOf ?? []
      found.set(field.name, { ...reference(field, path), optionOf: [...before, version] })
    }
  }
  return [...found.values()]
}
