import type { ResolvedField, ResolvedGroup } from '../spec/fieldsOf.ts'
import { list, map, type Emitted, type EmittedList, type EmittedMap } from './emitted.ts'
import { ignitionFields, ignitionShape } from './ignitionShape.ts'
import { listRule } from './listRules.ts'
import { textAt } from './valueAt.ts'

/**
 * Merges two Ignition configs by Ignition's rules: fields of the child win; lists keep the parent's order, entries that are
 * the same are merged in place, the child's others follow. What both contribute to comes from the child.
 */
export function mergeConfigs(parent: EmittedMap, child: EmittedMap): EmittedMap {
  return mergeMaps(parent, child, ignitionShape('3.7.0-experimental'))
}

function mergeMaps(parent: EmittedMap, child: EmittedMap, shape: ResolvedGroup): EmittedMap {
  const claims = claimsOf(child)
  const entries: [string, Emitted][] = []
  for (const [key, field] of ignitionFields(shape)) {
    const merged = mergeField(parent.entries.get(key), child.entries.get(key), { key, field, claims })
    if (merged !== undefined) entries.push([key, merged])
  }
  return map(child.from, entries)
}

/** What a field is merged by: its key, its shape, and which entries the child has in the lists beside it. */
interface MergedField {
  readonly key: string
  readonly field: ResolvedField
  readonly claims: Claims
}

/** The entries of a child's lists by key, under the name that the lists share. The last one counts. */
type Claims = ReadonlyMap<string, ReadonlyMap<string, { readonly list: string; readonly item: Emitted }>>

function claimsOf(child: EmittedMap): Claims {
  const claims = new Map<string, Map<string, { readonly list: string; readonly item: Emitted }>>()
  for (const [name, value] of child.entries) {
    const { keyOf, shared = name } = listRule(name)
    if (value.kind !== 'list' || keyOf === undefined) continue
    const claimed = claims.get(shared) ?? new Map<string, { readonly list: string; readonly item: Emitted }>()
    for (const item of value.items) claimed.set(keyOf(item), { list: name, item })
    claims.set(shared, claimed)
  }
  return claims
}

function mergeField(parent: Emitted | undefined, child: Emitted | undefined, merged: MergedField): Emitted | undefined {
  const lists = [asList(parent), asList(child)] as const
  if (lists.some((value) => value !== undefined)) return mergeLists(...lists, merged)
  if (parent === undefined || child === undefined) return child ?? parent
  if (parent.kind !== 'map' || child.kind !== 'map') return child
  if (isEmpty(child)) return parent
  return isEmpty(parent) || merged.field.kind !== 'group' ? child : mergeMaps(parent, child, merged.field)
}

const asList = (value: Emitted | undefined): EmittedList | undefined => (value?.kind === 'list' ? value : undefined)

function isEmpty(value: Emitted): boolean {
  return value.kind === 'map' && [...value.entries.values()].every(isEmpty)
}

function mergeLists(
  parent: EmittedList | undefined,
  child: EmittedList | undefined,
  merged: MergedField,
): EmittedList | undefined {
  const { keyOf } = listRule(merged.key)
  const mine = child?.items ?? []
  const inherited = parent?.items ?? []
  const items = keyOf === undefined ? [...inherited, ...mine] : mergeItems(inherited, mine, keyOf, merged)
  const origin = mine.length > 0 ? child : parent
  return origin === undefined || items.length === 0 ? undefined : list(origin.from, items)
}

function mergeItems(
  inherited: readonly Emitted[],
  mine: readonly Emitted[],
  keyOf: (item: Emitted) => string,
  { key, field, claims }: MergedField,
): readonly Emitted[] {
  const claimed = claims.get(listRule(key).shared ?? key)
  const kept = inherited.flatMap((item): readonly Emitted[] => {
    const claim = claimed?.get(keyOf(item))
    if (claim === undefined) return [item]
    // The child has it in a list beside this one, as when a link takes the place of a file.
    if (claim.list !== key) return []
    return mergeItem(item, claim.item, key, field)
  })
  const known = new Set(inherited.map(keyOf))
  return [...kept, ...mine.filter((item) => !known.has(keyOf(item)))]
}

function mergeItem(parent: Emitted, child: Emitted, key: string, field: ResolvedField): readonly Emitted[] {
  if (parent.kind !== 'map' || child.kind !== 'map' || field.kind !== 'list' || field.of.kind !== 'group')
    return [child]
  // A header without a value takes the parent's away.
  if (key === 'httpHeaders' && textAt(child, 'value') === undefined) return []
  return [mergeMaps(parent, child, field.of)]
}
