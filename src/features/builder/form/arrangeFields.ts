import { usualKeys } from '../../../assist/complete/skeleton.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'

/** The fields of a group as its form shows them. */
export interface ArrangedFields {
  /** Always in sight: what people set first, and what is written. */
  readonly common: readonly ResolvedField[]
  readonly more: readonly ResolvedField[]
  /** What the variant cannot use and nobody has written. */
  readonly refused: readonly ResolvedField[]
}

/** Arranges the fields of a group. Those that `written` names stand in sight. */
export function arrangeFields(group: ResolvedGroup, written: ReadonlySet<string>): ArrangedFields {
  const fields = [...group.fields.values()]
  const isRefused = ({ name, refused }: ResolvedField): boolean => refused !== undefined && !written.has(name)
  const shown = fields.filter((field) => !isRefused(field))
  const first = firstNames(group)
  const isCommon = ({ name }: ResolvedField): boolean => first.includes(name) || written.has(name)
  const rankOf = ({ name }: ResolvedField): number => (first.includes(name) ? first.indexOf(name) : first.length)
  const common = first.length > 0 ? shown.filter(isCommon).toSorted((a, b) => rankOf(a) - rankOf(b)) : shown
  return {
    common,
    more: shown.filter((field) => !common.includes(field)),
    refused: fields.filter(isRefused),
  }
}

/** What people set first: the usual keys, then those of the other ways to begin. */
export function firstNames(group: ResolvedGroup): readonly string[] {
  return [...new Set([...usualKeys(group), ...Object.values(group.alternatives ?? {}).flat()])]
}
