import {
  misplacedDirective,
  quadletDirective,
  refusedByQuadlet,
  strayUnitLine,
  unknownDirective,
} from '../report/catalogue/systemd.ts'
import { sectionsOf } from './directives/directives.ts'
import type { UnitFinding } from './finding.ts'
import { nearestName } from './nearestName.ts'
import type { UnitDirective } from './parseUnit.ts'
import { isQuadlet, unitTypes, type UnitType } from './unitType.ts'

/** What is wrong with the name of a directive that its section does not have. */
export function nameFinding({ name }: UnitDirective, section: string, type: UnitType): UnitFinding | undefined {
  if (name.text.startsWith('X-')) return undefined
  const place = { start: name.start, end: name.end }
  if (!/^[A-Za-z][\w-]*$/.test(name.text)) return { ...place, entry: strayUnitLine }
  const { right, near } = meantBy(name.text, section, type)
  if (right !== undefined) return { ...place, entry: (path) => misplacedDirective(path, name.text, section, right) }
  if (near === undefined && !isWhole(type)) return undefined
  const isPodmans = isQuadlet(type) && !shared.has(section)
  const words = isPodmans ? quadletDirective : unknownDirective
  return { ...place, entry: (path) => words(path, name.text, section, near) }
}

/** What an unknown name most likely means: another place, or another name. */
interface Meant {
  readonly right: string | undefined
  readonly near: string | undefined
}

// The same mistake is looked at with every key press, and a text may have it many times.
const remembered = new Map<string, Meant>()
const mostRemembered = 200

function meantBy(name: string, section: string, type: UnitType): Meant {
  const key = `${type} ${section} ${name}`
  const known = remembered.get(key)
  if (known) return known
  const right = rightPlace(name, type)
  const near = right === undefined ? nearestName(name, sectionsOf(type).get(section)?.keys() ?? []) : undefined
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, { right, near })
  return { right, near }
}

/** What Podman refuses in the service that it makes. */
export function refusedServiceDirective({ section, name }: UnitDirective, type: UnitType): UnitFinding | undefined {
  const isRefused = isQuadlet(type) && section === 'Service' && refusedNames.has(name.text)
  return isRefused
    ? { start: name.start, end: name.end, entry: (path) => refusedByQuadlet(path, name.text) }
    : undefined
}

const shared = new Set(['Unit', 'Service', 'Install'])
const refusedNames = new Set(['User', 'Group', 'DynamicUser'])

/** Whether every name is known. The other programs gain some with every release, so only one that is close to a known one is surely wrong. */
export const isWhole = (type: UnitType): boolean => sectionsOf(type).has('Unit')

/** The section that has the name, in this type of unit or else in another of systemd's. */
function rightPlace(name: string, type: UnitType): string | undefined {
  const here = sectionWith(name, type)
  if (here !== undefined) return `[${here}]`
  if (isQuadlet(type) || !isWhole(type)) return undefined
  const other = unitTypes.find((each) => isWhole(each) && !isQuadlet(each) && sectionWith(name, each) !== undefined)
  return other && `[${sectionWith(name, other)}] of a .${other} unit`
}

function sectionWith(name: string, type: UnitType): string | undefined {
  for (const [section, directives] of sectionsOf(type)) if (directives.has(name)) return section
  return undefined
}
