import { choicesOf } from '../directives/choices.ts'
import type { Directive } from '../directives/directives.ts'
import { meaningOf } from '../directives/meanings.ts'
import type { ValueKind } from '../directives/directiveTable.ts'
import type { UnitType } from '../unitType.ts'
import { commonUnits, type ValueOffer } from './commonUnits.ts'

/** The words that a directive may take, the likeliest first. `units` are units of the same config. */
export function valueOffers(type: UnitType, directive: Directive, units: readonly string[]): readonly ValueOffer[] {
  return offers[directive.kind]?.(directive.name, type, units) ?? []
}

type Offers = (name: string, type: UnitType, units: readonly string[]) => readonly ValueOffer[]

const offers: Readonly<Partial<Record<ValueKind, Offers>>> = {
  boolean: () => yesNo,
  choice: (name) => (choicesOf(name)?.words ?? []).map((word) => ({ word, meaning: meaningOf(name, word) })),
  units: (name, type, units) => unitOffers(type, name, units),
  signal: () => signals,
  calendar: () => calendars,
  condition: (name) => (/(?:FirstBoot|ACPower)$/.test(name) ? yesNo : []),
}

function unitOffers(type: UnitType, name: string, units: readonly string[]): readonly ValueOffer[] {
  const isPull = /^(?:WantedBy|RequiredBy|UpheldBy)$/.test(name)
  const first = isPull ? [pulls[type] ?? 'multi-user.target'] : []
  const known = commonUnits.filter(({ word }) => !isPull || word.endsWith('.target'))
  const own = isPull ? [] : units.map((word) => ({ word, meaning: 'of this config' }))
  return [
    ...known.filter(({ word }) => first.includes(word)),
    ...own,
    ...known.filter(({ word }) => !first.includes(word)),
  ]
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
