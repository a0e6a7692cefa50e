import { choicesOf } from '../directives/choices.ts'
import type { Directive } from '../directives/directives.ts'
import { meaningOf } from '../directives/meanings.ts'
import type { ValueKind } from '../directives/directiveTable.ts'
import { isQuadlet, type UnitType } from '../unitType.ts'
import { commonTargets, type ValueOffer } from './commonTargets.ts'

/** The words that a directive may take, the likeliest first. `units` are units that the machine has. */
export function valueOffers(type: UnitType, directive: Directive, units: readonly ValueOffer[]): readonly ValueOffer[] {
  return offers[directive.kind]?.(directive.name, type, units) ?? []
}

type Offers = (name: string, type: UnitType, units: readonly ValueOffer[]) => readonly ValueOffer[]

const offers: Readonly<Partial<Record<ValueKind, Offers>>> = {
  boolean: () => yesNo,
  choice: (name) => (choicesOf(name)?.words ?? []).map((word) => ({ word, meaning: meaningOf(name, word) })),
  units: (name, type, units) => unitOffers(type, name, units),
  signal: () => signals,
  calendar: () => calendars,
  text: (name, type, units) => (isQuadlet(type) ? units.filter(({ word }) => quadletsFor[name]?.test(word)) : []),
  condition: (name) => (/(?:FirstBoot|ACPower)$/.test(name) ? yesNo : []),
}

/** Quadlets that others name by their files. */
const quadletsFor: Readonly<Record<string, RegExp>> = {
  Image: /\.(?:image|build)$/,
  Network: /\.network$/,
  Pod: /\.pod$/,
  Volume: /\.volume$/,
}

function unitOffers(type: UnitType, name: string, units: readonly ValueOffer[]): readonly ValueOffer[] {
  if (!/^(?:WantedBy|RequiredBy|UpheldBy)$/.test(name)) return [...units, ...commonTargets]
  const usual = pulls[type] ?? 'multi-user.target'
  const isUsual = ({ word }: ValueOffer): boolean => word === usual
  return [...commonTargets.filter(isUsual), ...commonTargets.filter((each) => !isUsual(each))]
}

/** What starts such a unit at boot. */
const pulls: Readonly<Partial<Record<UnitType, string>>> = {
  mount: 'local-fs.target',
  path: 'paths.target',
  socket: 'sockets.target',
  swap: 'swap.target',
  timer: 'timers.target',
}

const yesNo: readonly ValueOffer[] = [{ word: 'yes' }, { word: 'no' }]

const signals: readonly ValueOffer[] = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGKILL', 'SIGUSR1', 'SIGUSR2'].map(
  (word) => ({ word }),
)

const calendars: readonly ValueOffer[] = [
  { word: 'daily', meaning: 'each day at 00:00' },
  { word: 'hourly', meaning: 'each full hour' },
  { word: 'weekly', meaning: 'each Monday at 00:00' },
  { word: 'monthly', meaning: 'the first of each month' },
  { word: '*-*-* 04:00:00', meaning: 'each day at 04:00' },
  { word: 'Mon..Fri 09:00', meaning: 'on working days' },
  { word: '*:0/15', meaning: 'every 15 minutes' },
]
