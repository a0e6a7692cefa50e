import type { Emitted, EmittedMap } from './emitted.ts'

/** The text under a key, undefined where there is none. */
export function textAt(parent: EmittedMap | undefined, key: string): string | undefined {
  const value = parent?.entries.get(key)
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined
}

/** The number under a key, undefined where there is none. */
export function numberAt(parent: EmittedMap | undefined, key: string): number | undefined {
  const value = parent?.entries.get(key)
  if (value?.kind !== 'scalar') return undefined
  return typeof value.value === 'number' || typeof value.value === 'bigint' ? Number(value.value) : undefined
}

/** The integer under a key with all its 64 bits, undefined where there is none. */
export function integerAt(parent: EmittedMap | undefined, key: string): bigint | undefined {
  const value = parent?.entries.get(key)
  if (value?.kind !== 'scalar') return undefined
  return typeof value.value === 'number' || typeof value.value === 'bigint' ? BigInt(value.value) : undefined
}

/** The flag under a key, undefined where it is not set at all. */
export function flagAt(parent: EmittedMap | undefined, key: string): boolean | undefined {
  const value = parent?.entries.get(key)
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined
}

/** The group under a key. */
export function mapAt(parent: EmittedMap | undefined, key: string): EmittedMap | undefined {
  const value = parent?.entries.get(key)
  return value?.kind === 'map' ? value : undefined
}

/** The items of the list under a key, none where there is no list. */
export function itemsAt(parent: EmittedMap | undefined, key: string): readonly Emitted[] {
  const value = parent?.entries.get(key)
  return value?.kind === 'list' ? value.items : []
}

/** The groups in the list under a key, at the indices they have there. */
export function mapsAt(parent: EmittedMap | undefined, key: string): readonly EmittedMap[] {
  return itemsAt(parent, key).filter((item) => item.kind === 'map')
}
