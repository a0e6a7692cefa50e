import { scalar, type EmittedMap } from '../ignition/emitted.ts'
import { IGNITION_VERSIONS, minorOf } from '../ignition/ignitionVersion.ts'
import { mapAt, numberAt, textAt } from '../ignition/valueAt.ts'
import { changedAt, changedItems, withEntries } from './changed.ts'

/**
 * Ignition gives setuid, setgid and sticky bits only by configs of version 3.6.0 and newer; in older ones it takes them out of
 * the modes (its translation to 3.6, since release 2.22).
 */
export function withoutSpecialModes(config: EmittedMap): EmittedMap {
  const version = IGNITION_VERSIONS.find((known) => known === textAt(mapAt(config, 'ignition'), 'version'))
  if (version === undefined || minorOf(version) >= FIRST) return config
  return changedAt(config, 'storage', (storage) =>
    ['files', 'directories'].reduce((whole, key) => changedItems(whole, key, plainMode), storage),
  )
}

const FIRST = 6
const PLAIN_BITS = 0o777

function plainMode(node: EmittedMap): EmittedMap {
  const mode = numberAt(node, 'mode')
  const from = node.entries.get('mode')?.from
  if (mode === undefined || from === undefined || mode <= PLAIN_BITS) return node
  return withEntries(node, [['mode', scalar(from, mode & PLAIN_BITS)]])
}
