import { unitTypeOf } from '../../../../systemd/unitType.ts'
import { escapeUnitPath } from '../../../../translate/3-desugar/escapeUnitPath.ts'

/** The types of units that people write, and what each is for. */
export const unitTypeWords = {
  service: 'service, a program',
  timer: 'timer, a schedule',
  mount: 'mount, a filesystem',
  automount: 'automount, on first use',
  swap: 'swap space',
  socket: 'socket, on demand',
  path: 'path, when a file changes',
  target: 'target, a group of units',
  slice: 'slice, limits of a group',
} as const

/** A type that can be chosen. */
export type ChosenUnitType = keyof typeof unitTypeWords

/** The type of a unit by its name, where it can be chosen. */
export function chosenType(name: string): ChosenUnitType | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return name.includes('.') && ending in unitTypeWords ? (ending as ChosenUnitType) : undefined
}

/** A name with another type; what ends it now is taken off where it is a type. */
export function withType(name: string, type: ChosenUnitType): string {
  const stem = unitTypeOf(name) ? name.slice(0, name.lastIndexOf('.')) : name
  return `${stem}.${type}`
}

/** What is wrong with the name of a unit. */
export function unitNameAdvice(name: string): string | undefined {
  if (name === '') return undefined
  if (/\s/.test(name)) return 'A unit name has no blanks.'
  if (name.includes('/')) return 'A unit name has no slash; in the name of a path it is a dash.'
  return unitTypeOf(name) ? undefined : 'A unit name ends in .service, .timer, .mount or another unit type.'
}

/** Types that are called after a path. */
const ofPaths: readonly string[] = ['mount', 'automount', 'swap']

/** Whether a unit has to be called after a path. */
export const isOfPath = (name: string): boolean => ofPaths.includes(chosenType(name) ?? '')

/** The path that a unit is called after. */
export function pathOfName(name: string): string {
  const stem = name.slice(0, name.lastIndexOf('.'))
  if (stem === '-' || stem === '') return '/'
  const slashed = `/${stem.replaceAll('-', '/')}`
  return slashed.replaceAll(/(?:\\x[\da-f]{2})+/gi, (escaped) => textOfEscapes(escaped))
}

function textOfEscapes(escaped: string): string {
  const bytes = (escaped.match(/[\da-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/** The name of a unit for a path, of the type that another name has. */
export const nameOfPath = (path: string, name: string): string =>
  `${escapeUnitPath(path)}.${chosenType(name) ?? 'mount'}`
