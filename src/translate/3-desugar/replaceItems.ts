import { list, type EmittedMap } from '../../ignition/emitted.ts'

/** A config in which the groups of the list at `[section, key]` have been replaced one by one; others stay. */
export function replaceItems(
  config: EmittedMap,
  [section, key]: readonly [string, string],
  replace: (item: EmittedMap) => EmittedMap,
): EmittedMap {
  const parent = config.entries.get(section)
  const items = parent?.kind === 'map' ? parent.entries.get(key) : undefined
  if (parent?.kind !== 'map' || items?.kind !== 'list') return config
  const replaced = list(
    items.from,
    items.items.map((item) => (item.kind === 'map' ? replace(item) : item)),
  )
  const filled = { ...parent, entries: new Map(parent.entries).set(key, replaced) }
  return { ...config, entries: new Map(config.entries).set(section, filled) }
}
