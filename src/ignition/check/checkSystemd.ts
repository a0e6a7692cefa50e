import {
  invalidDropinExtension,
  invalidUnitContents,
  invalidUnitExtension,
  noInstallSection,
  templateWithoutInstall,
} from '../../report/catalogue/ignitionUnits.ts'
import { pathConflictsSystemd } from '../../report/catalogue/ignitionNodes.ts'
import { pathExtension } from '../cleanPath.ts'
import type { EmittedMap } from '../emitted.ts'
import { quoteText } from '../quoteText.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../valueAt.ts'
import type { Check } from './rule.ts'
import { readUnit } from './unitOptions.ts'

/** The whole config: no node may stand where a unit is written. */
export const checkUnitPaths: Check = (config, found) => {
  const written = new Set(mapsAt(mapAt(config, 'systemd'), 'units').flatMap(filesOfUnit))
  if (written.size === 0) return
  for (const key of ['files', 'directories', 'links']) {
    mapsAt(mapAt(config, 'storage'), key).forEach((node, index) => {
      if (written.has(textAt(node, 'path') ?? '')) found(pathConflictsSystemd, 'storage', key, index, 'path')
    })
  }
}

/** The section `systemd`: instances of templates. */
export const checkSystemd: Check = (systemd, found) => {
  const units = mapsAt(systemd, 'units')
  const contents = new Map(units.map((unit) => [nameOf(unit), textAt(unit, 'contents') ?? '']))
  units.forEach((unit, index) => {
    const template = templateOf(nameOf(unit))
    if (template === undefined || flagAt(unit, 'enabled') !== true) return
    const text = contents.get(template) ?? ''
    if (text === '') return
    const read = readUnit(text)
    if (read.problem !== undefined || read.sections.has('Install')) return
    found(
      (path) => templateWithoutInstall(path, quoteText(template), quoteText(nameOf(unit))),
      'units',
      index,
      'contents',
    )
  })
}

/** One unit. */
export const checkUnit: Check = (unit, found) => {
  const name = nameOf(unit)
  if (!UNIT_EXTENSIONS.has(pathExtension(name))) found(invalidUnitExtension, 'name')
  const contents = textAt(unit, 'contents') ?? ''
  const { problem, sections } = readUnit(contents)
  if (problem !== undefined) return found((path) => invalidUnitContents(path, problem), 'contents')
  if (flagAt(unit, 'enabled') !== true || contents === '' || sections.has('Install')) return
  found((path) => noInstallSection(path, quoteText(name)), 'contents')
}

/** One drop-in of a unit. */
export const checkDropin: Check = (dropin, found) => {
  const { problem } = readUnit(textAt(dropin, 'contents') ?? '')
  if (problem !== undefined) found((path) => invalidUnitContents(path, problem), 'contents')
  if (pathExtension(nameOf(dropin)) !== '.conf') found(invalidDropinExtension, 'name')
}

const UNIT_FOLDER = '/etc/systemd/system/'
/** What the name of a unit ends in. */
export const UNIT_EXTENSIONS: ReadonlySet<string> = new Set([
  '.service',
  '.socket',
  '.device',
  '.mount',
  '.automount',
  '.swap',
  '.target',
  '.path',
  '.timer',
  '.snapshot',
  '.slice',
  '.scope',
])

const nameOf = (entry: EmittedMap): string => textAt(entry, 'name') ?? ''

/** `a@.service` for `a@b.service`. */
function templateOf(name: string): string | undefined {
  const at = name.indexOf('@', 1)
  const isInstance = at > 0 && name.endsWith('.service') && at + 1 < name.length - '.service'.length
  return isInstance && !name.includes('\n') ? `${name.slice(0, at)}@.service` : undefined
}

const isWritten = (entry: EmittedMap): boolean => (textAt(entry, 'contents') ?? '') !== ''

function filesOfUnit(unit: EmittedMap): readonly string[] {
  const path = UNIT_FOLDER + nameOf(unit)
  const dropins = mapsAt(unit, 'dropins').filter(isWritten)
  return [...(isWritten(unit) ? [path] : []), ...dropins.map((dropin) => `${path}.d/${nameOf(dropin)}`)]
}
