import { list, map, type EmittedMap } from '../../ignition/emitted.ts'
import { group, groups, pathOf, type Group } from '../../translate/1-decode/group.ts'
import { copyFields, type Entries } from './copyFields.ts'
import { shapeAt } from './shapes.ts'

/** systemd units. */
export function convertUnits(config: Group): readonly EmittedMap[] {
  return convert(config, 'systemd', 'contents', 'enable enabled mask name!')
}

/** Files for systemd-networkd. */
export function convertNetworkUnits(config: Group): readonly EmittedMap[] {
  return convert(config, 'networkd', 'contents', 'name!')
}

function convert(config: Group, section: string, first: string, others: string): readonly EmittedMap[] {
  const shape = shapeAt(section, 'units')
  return groups(group(config, section), 'units').map((unit) =>
    map(unit.path, [
      ...copyFields(unit, shape, first),
      ...convertDropins(unit, section),
      ...copyFields(unit, shape, others),
    ]),
  )
}

function convertDropins(unit: Group, section: string): Entries {
  const dropins = groups(unit, 'dropins').map((dropin) =>
    map(dropin.path, copyFields(dropin, shapeAt(section, 'units', 'dropins'), 'contents name!')),
  )
  return new Map(dropins.length > 0 ? [['dropins', list(pathOf(unit, 'dropins'), dropins)]] : [])
}
