import { list, map, scalar, type Emitted, type EmittedMap } from '../ignition/emitted.ts'
import { IGNITION_VERSIONS, minorOf } from '../ignition/ignitionVersion.ts'
import { mapAt, numberAt, textAt } from '../ignition/valueAt.ts'

/**
 * Ignition gives setuid, setgid and sticky bits only by configs of version 3.6.0 and newer; in older ones it takes them out of
 * the modes (its translation to 3.6, since release 2.22).
 */
export function withoutSpecialModes(config: EmittedMap): EmittedMap {
  const version = IGNITION_VERSIONS.find((known) => known === textAt(mapAt(config, 'ignition'), 'version'))
  if (version === undefined || minorOf(version) >= FIRST) return config
  return changed(config, 'storage', (storage) =>
    ['files', 'directories'].reduce((whole, key) => changedItems(whole, key, plainMode), storage),
  )
}

const FIRST = 6
const PLAIN_BITS = 0o777

function plainMode(node: EmittedMap): EmittedMap {
  const mode = numberAt(node, 'mode')
  const from = node.entries.get('mode')?.from
  if (mode === undefined || from === undefined || mode <= PLAIN_BITS) return node
  return withEntry(node, 'mode', scalar(from, mode & PLAIN_BITS))
}

function changed(parent: EmittedMap, key: string, change: (value: EmittedMap) => EmittedMap): EmittedMap {
  const value = mapAt(parent, key)
  return value ? withEntry(parent, key, change(value)) : parent
}

function changedItems(parent: EmittedMap, key: string, change: (value: EmittedMap) => EmittedMap): EmittedMap {
  const value = parent.entries.get(key)
  if (value?.kind !== 'list') return parent
  const items = value.items.map((item) => (item.kind === 'map' ? change(item) : item))
  return withEntry(parent, key, list(value.from, items))
}

function withEntry(parent: EmittedMap, key: string, value: Emitted): EmittedMap {
  return map(parent.from, new Map(parent.entries).set(key, value))
}
