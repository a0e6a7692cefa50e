import { list, scalar, type Emitted } from '../../ignition/emitted.ts'
import { child } from '../../report/path.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'
import { isGroup, isList, pathOf, type Group } from '../../translate/1-decode/group.ts'

/** The fields of a group as they go into an Ignition config, by their keys there. */
export type Entries = Map<string, Emitted>

/**
 * Copies the fields that Ignition has too, in the order given. As in Go, empty values are left out unless the type tells them
 * from absent ones; a name with `!` behind it is always written.
 */
export function copyFields(group: Group, shape: ResolvedGroup, order: string): Entries {
  const entries: Entries = new Map()
  for (const word of order.split(' ')) {
    const name = word.replace('!', '')
    const field = shape.fields.get(name)
    const value = field && (copyValue(group, name, field.optional) ?? (word.endsWith('!') ? empty(group) : undefined))
    if (value) entries.set(field.ignition ?? name, value)
  }
  return entries
}

const empty = (group: Group): Emitted => scalar(group.path, '')

function copyValue(group: Group, name: string, isOptional: boolean): Emitted | undefined {
  const value = group.fields.get(name)
  const path = pathOf(group, name)
  if (value === undefined || isGroup(value)) return undefined
  if (isList(value)) {
    const items = value.flatMap((item, index) => (typeof item === 'string' ? [scalar(child(path, index), item)] : []))
    return items.length > 0 ? list(path, items) : undefined
  }
  if (typeof value === 'object') return undefined
  const isEmpty = value === '' || value === 0 || value === false
  return isEmpty && !isOptional ? undefined : scalar(path, value)
}
