import { clcFields } from '../../spec/clc/clcFields.ts'
import type { ResolvedGroup } from '../../spec/fieldsOf.ts'

/** The fields of the groups at a path of keys, those of its items where a list is there. */
export function shapeAt(...keys: readonly string[]): ResolvedGroup {
  return keys.reduce((shape, key) => groupIn(shape, key), clcFields)
}

function groupIn(shape: ResolvedGroup, key: string): ResolvedGroup {
  const field = shape.fields.get(key)
  const group = field?.kind === 'list' ? field.of : field
  if (group?.kind !== 'group') throw new Error(`the table has no group ${key}`)
  return group
}
