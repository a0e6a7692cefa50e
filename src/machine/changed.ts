import { list, map, type Emitted, type EmittedMap } from '../ignition/emitted.ts'
import { mapAt, mapsAt } from '../ignition/valueAt.ts'

type Change = (item: EmittedMap) => EmittedMap

/** A group with some of its entries changed or added. */
export function withEntries(item: EmittedMap, entries: readonly (readonly [string, Emitted])[]): EmittedMap {
  return map(item.from, [...new Map([...item.entries, ...entries])])
}

/** A group with the group under a key changed, where it has one. */
export function changedAt(parent: EmittedMap, key: string, change: Change): EmittedMap {
  const value = mapAt(parent, key)
  return value ? withEntries(parent, [[key, change(value)]]) : parent
}

/** A group with the groups in the list under a key changed, where it has one. */
export function changedItems(parent: EmittedMap, key: string, change: Change): EmittedMap {
  const items = parent.entries.get(key)
  if (items?.kind !== 'list') return parent
  return withEntries(parent, [[key, list(items.from, mapsAt(parent, key).map(change))]])
}
