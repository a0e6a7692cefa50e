import { lackingKey, lackingValue } from '../../report/catalogue/convertSpec.ts'
import { yamlPath, type PathKey, type YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { fieldAt } from '../../spec/fieldAt.ts'
import { fieldsOf, type ResolvedField } from '../../spec/fieldsOf.ts'
import { specs, type Spec } from '../../spec/registry.ts'
import { specTitle, variantTitles } from '../../spec/specTitle.ts'
import { keysOf, type Place, type Places } from '../../yaml/places/places.ts'
import { adviceFor } from './adviceFor.ts'

/** What a text writes that a spec does not have or refuses, and the spec before it (where there was one) took. */
export function lackingKeys(places: Places, from: Spec | undefined, to: Spec): readonly ReportEntry[] {
  const lacking = new Set<Place>()
  return places.all.flatMap((place) => {
    if (!place.parent) return []
    if (lacking.has(place.parent)) {
      lacking.add(place)
      return []
    }
    const found = lackAt(place, places, from, to)
    if (found?.code !== 'lacking-value' && found) lacking.add(place)
    return found ?? []
  })
}

function lackAt(place: Place, places: Places, from: Spec | undefined, to: Spec): ReportEntry | undefined {
  const keys = keysOf(place)
  const before = from && fieldAt(fieldsOf(from), keys)
  if (from && !before) return undefined
  const after = fieldAt(fieldsOf(to), keys)
  if (!after) return lackingKey(yamlPath(...keys), titleOf(to), adviceOn(keys, to))
  return valueLack(places.textOf(place) ?? '', yamlPath(...keys), { before, after }, to)
}

function valueLack(
  value: string,
  path: YamlPath,
  { before, after }: { readonly before: ResolvedField | undefined; readonly after: ResolvedField },
  to: Spec,
): ReportEntry | undefined {
  if (isRefused(after, value)) return before?.refused ? undefined : after.refused?.entry(path)
  const isLost = value !== '' && takes(before, value) && !takes(after, value)
  return isLost ? lackingValue(path, value, titleOf(to)) : undefined
}

const isRefused = ({ refused }: ResolvedField, value: string): boolean =>
  refused !== undefined && !(refused.unlessEmptyText && value === '')

const takes = (field: ResolvedField | undefined, value: string): boolean =>
  field?.kind !== 'text' || field.allowed === undefined || field.allowed.includes(value)

function titleOf(spec: Spec): string {
  const { variant, version } = specTitle(spec)
  return `${variant} ${version}`
}

function adviceOn(keys: readonly PathKey[], to: Spec): string {
  const since = specs.find((spec) => spec.variant === to.variant && fieldAt(fieldsOf(spec), keys) !== undefined)
  if (!since) return adviceFor(keys)
  return `${variantTitles[to.variant]} has it from version ${since.version} on. ${adviceFor(keys)}`
}
