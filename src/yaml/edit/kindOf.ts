import { isAlias, isMap, isScalar, isSeq } from 'yaml'

/** What a value is: `empty` where nothing or a null is written. */
export type ValueKind = 'map' | 'list' | 'scalar' | 'empty' | 'other'

export function kindOf(value: unknown): ValueKind {
  if (isMap(value)) return 'map'
  if (isSeq(value)) return 'list'
  if (isScalar(value)) return value.value === null ? 'empty' : 'scalar'
  return isAlias(value) ? 'other' : 'empty'
}
