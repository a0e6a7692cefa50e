import type { ResolvedField, ResolvedGroup } from './fieldsOf.ts'

/** What of JSON Schema the conditions use. */
interface Condition {
  readonly if: {
    readonly required?: readonly string[]
    readonly not?: { readonly required: readonly string[] }
    readonly properties?: { readonly version: VersionPattern }
  }
  readonly then: { readonly propertyNames: { readonly enum: readonly string[] } }
}

interface VersionPattern {
  readonly pattern?: string
  readonly not?: { readonly pattern: string }
}

/** The options of a group in any version; where they differ, as the newest has them. */
export function optionFields({ options }: ResolvedGroup): readonly ResolvedField[] {
  const sets = [...(options?.sets.values() ?? [])]
  return [...new Map(sets.flatMap(({ fields }) => [...fields])).values()]
}

/** Which keys a group may have, by the version that it names. */
export function optionConditions({ fields, options }: ResolvedGroup): readonly Condition[] {
  if (!options) return []
  const sets = [...options.sets]
  const own = [...fields.keys()]
  const patterns = sets.map(([version], index) => versionPattern(version, sets[index + 1]?.[0]))
  const known = sets.flatMap(([version, { fields: members }], index): Condition[] => {
    const names = [...own, ...members.keys()]
    const isUnnamed = options.unnamed.startsWith(`${version}.`)
    return [
      onlyFor({ pattern: patterns[index] ?? '' }, names),
      ...(isUnnamed ? [condition({ not: { required: ['version'] } }, names)] : []),
    ]
  })
  return [...known, onlyFor({ not: { pattern: patterns.join('|') } }, own)]
}

function onlyFor(version: VersionPattern, names: readonly string[]): Condition {
  return condition({ required: ['version'], properties: { version } }, names)
}

function condition(when: Condition['if'], names: readonly string[]): Condition {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  return { if: when, then: { propertyNames: { enum: names } } }
}

// The last set of a major version holds for all that follow.
function versionPattern(version: string, next: string | undefined): string {
  const [major = '', minor = ''] = version.split('.')
  const isLast = next?.split('.')[0] !== major
  const minors = isLast ? `(?:[${minor}-9]|[1-9][0-9]+)` : minor
  return `^\\+?0*${major}\\.\\+?0*${minors}\\.`
}
