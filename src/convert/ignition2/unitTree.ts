import { map, type EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { joined } from '../../report/catalogue/convert.ts'
import { yamlPath } from '../../report/path.ts'
import type { YamlEntry, YamlItem } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, flagEntry, fromOf, listEntry, mapEntry, mapOf } from './entries.ts'

/** The section `systemd`. A unit that is listed more than once, by the config or by ct, becomes one. */
export function systemdEntries(converting: Converting): readonly YamlEntry[] {
  const section = mapAt(converting.ignition, 'systemd') ?? converting.ignition
  const units = new Map<string, readonly EmittedMap[]>()
  for (const unit of mapsAt(section, 'units')) {
    const name = textAt(unit, 'name') ?? ''
    const earlier = units.get(name) ?? []
    if (earlier.length > 0) converting.lose((path) => joined(path, name), unit.from)
    units.set(name, [...earlier, unit])
  }
  const items = [...units.values()].map(unitItem)
  return mapEntry('systemd', listEntry('units', items, fromOf(section, 'units')), section.from)
}

function unitItem(parts: readonly EmittedMap[]): YamlItem {
  const [first, last] = [parts[0] ?? NONE, parts.at(-1) ?? NONE]
  const dropins = new Map(
    parts.flatMap((part) => mapsAt(part, 'dropins')).map((dropin) => [textAt(dropin, 'name') ?? '', dropin]),
  )
  return {
    value: mapOf([
      ...copied(first, 'name'),
      ...enabledEntry(parts),
      ...copied(lastWith(parts, 'mask'), 'mask'),
      ...copied(lastWith(parts, 'contents'), 'contents'),
      ...listEntry('dropins', [...dropins.values()].map(dropinItem), fromOf(lastWith(parts, 'dropins'), 'dropins')),
    ]),
    from: last.from,
  }
}

const NONE = map(yamlPath(), [])

const lastWith = (parts: readonly EmittedMap[], key: string): EmittedMap =>
  parts.findLast((part) => part.entries.has(key)) ?? NONE

function enabledEntry(parts: readonly EmittedMap[]): readonly YamlEntry[] {
  const part = parts.findLast((each) => isEnabled(each) !== undefined)
  const enabled = part && isEnabled(part)
  if (enabled === undefined) return []
  return [flagEntry('enabled', enabled, fromOf(part ?? NONE, part?.entries.has('enabled') ? 'enabled' : 'enable'))]
}

// `enable` is the older word and wins when it is set.
function isEnabled(unit: EmittedMap): boolean | undefined {
  return flagAt(unit, 'enable') === true ? true : flagAt(unit, 'enabled')
}

const dropinItem = (dropin: EmittedMap): YamlItem => ({
  value: mapOf(copied(dropin, 'name contents')),
  from: dropin.from,
})
