import { invalidNetworkDropinExtension, invalidNetworkExtension } from '../../report/catalogue/ignition2.ts'
import {
  invalidDropinExtension,
  invalidUnitContents,
  invalidUnitExtension,
  noInstallSection,
} from '../../report/catalogue/ignitionUnits.ts'
import { bytesOf } from '../../ignition/bytes.ts'
import { UNIT_EXTENSIONS } from '../../ignition/check/checkSystemd.ts'
import { readUnit } from '../../ignition/check/unitOptions.ts'
import { pathExtension } from '../../ignition/cleanPath.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { flagAt, textAt } from '../../ignition/valueAt.ts'
import type { Message } from './sourceRules.ts'

/** The text of a unit. */
export function unitContents(unit: EmittedMap): readonly Message[] {
  const problem = contentsProblem(unit)
  if (problem) return [problem]
  const isEnabled = flagAt(unit, 'enable') === true || flagAt(unit, 'enabled') === true
  const { sections } = readUnit(contentsOf(unit))
  if (!isEnabled || sections.size === 0 || sections.has('Install')) return []
  return [(path) => noInstallSection(path, quoteText(nameOf(unit)))]
}

/** The name of a unit. */
export const unitName = (unit: EmittedMap): readonly Message[] =>
  UNIT_EXTENSIONS.has(pathExtension(nameOf(unit))) ? [] : [invalidUnitExtension]

/** A drop-in of a unit. */
export const dropin = (map: EmittedMap): readonly Message[] =>
  withExtension(map, DROPIN_EXTENSIONS, invalidDropinExtension)

/** A file for systemd-networkd. */
export const networkUnit = (map: EmittedMap): readonly Message[] =>
  withExtension(map, NETWORK_EXTENSIONS, invalidNetworkExtension)

/** A drop-in of such a file. */
export const networkDropin = (map: EmittedMap): readonly Message[] =>
  withExtension(map, DROPIN_EXTENSIONS, invalidNetworkDropinExtension)

const DROPIN_EXTENSIONS: ReadonlySet<string> = new Set(['.conf'])
const NETWORK_EXTENSIONS: ReadonlySet<string> = new Set(['.link', '.netdev', '.network'])

function withExtension(map: EmittedMap, extensions: ReadonlySet<string>, message: Message): readonly Message[] {
  const problem = contentsProblem(map)
  return [...(problem ? [problem] : []), ...(extensions.has(pathExtension(nameOf(map))) ? [] : [message])]
}

// This version of the reference prints what it finds after a section's name byte by byte.
function contentsProblem(map: EmittedMap): Message | undefined {
  const { problem, garbage } = readUnit(contentsOf(map))
  if (problem === undefined) return undefined
  const detail = garbage === undefined ? problem : `found garbage after section name : [${bytesOf(garbage).join(' ')}]`
  return (path) => invalidUnitContents(path, detail)
}

const contentsOf = (map: EmittedMap): string => textAt(map, 'contents') ?? ''
const nameOf = (map: EmittedMap): string => textAt(map, 'name') ?? ''
