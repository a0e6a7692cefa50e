import {
  raidDevicesRequired,
  raidLevelRequired,
  raidSpares,
  unknownRaidLevel,
} from '../../report/catalogue/ignitionDisks.ts'
import type { EmittedMap } from '../emitted.ts'
import { itemsAt, numberAt, textAt } from '../valueAt.ts'
import { pathProblem } from './pathProblem.ts'
import type { Check, Message } from './rule.ts'

/** One RAID array. */
export const checkRaid: Check = (raid, found, minor) => {
  found(levelProblem(raid, minor), 'level')
  const devices = itemsAt(raid, 'devices')
  if (devices.length === 0) found(raidDevicesRequired, 'devices')
  devices.forEach((device, index) => {
    if (device.kind === 'scalar') found(pathProblem(String(device.value)), 'devices', index)
  })
}

/** Before that version, a level that is missing is one that is unknown. */
const LEVEL_REQUIRED_SINCE = 3

const STRIPED = new Set(['linear', 'raid0', '0', 'stripe'])
const REDUNDANT = new Set(['raid1', '1', 'mirror', 'raid4', '4', 'raid5', '5', 'raid6', '6', 'raid10', '10'])

function levelProblem(raid: EmittedMap, minor: number): Message | undefined {
  const level = textAt(raid, 'level') ?? ''
  if (level === '' && minor >= LEVEL_REQUIRED_SINCE) return raidLevelRequired
  if (STRIPED.has(level)) return (numberAt(raid, 'spares') ?? 0) === 0 ? undefined : raidSpares
  return REDUNDANT.has(level) ? undefined : unknownRaidLevel
}
