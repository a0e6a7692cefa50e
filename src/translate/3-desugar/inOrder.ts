import type { Emitted } from '../../ignition/emitted.ts'

/** Entries in the order of the output; keys that are not in `order` are left out. */
export function inOrder(entries: ReadonlyMap<string, Emitted>, order: readonly string[]): readonly [string, Emitted][] {
  return order.flatMap((key) => {
    const value = entries.get(key)
    return value ? [[key, value] satisfies [string, Emitted]] : []
  })
}
