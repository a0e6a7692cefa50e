import type { Image } from '../../images/image.ts'
import type { MachineUnit, UnitStart } from './unit.ts'

/** A unit before it is known whether it starts. */
export type UnitFacts = Omit<MachineUnit, 'start'>

/** Targets that every boot reaches (bootup(7)). */
const reached = new Set([
  'default.target',
  'graphical.target',
  'multi-user.target',
  'basic.target',
  'sysinit.target',
  'sockets.target',
  'timers.target',
  'paths.target',
  'slices.target',
  'local-fs.target',
  'local-fs-pre.target',
  'remote-fs.target',
  'swap.target',
  'getty.target',
  'cryptsetup.target',
  'first-boot-complete.target',
])

/** Tells of each unit whether it starts, and what starts it: its `[Install]` section, another unit, a timer, a socket or a path. */
export function startsOf(units: readonly UnitFacts[], image: Image): (unit: UnitFacts) => UnitStart {
  const pullers = byTarget(units, ['requires', 'wants'])
  const triggers = byTarget(units, ['triggers'])
  const starters = startersAtBoot(units, pullers, image)
  return (unit) => {
    if (unit.setting === 'masked') return { when: 'never', by: undefined }
    const starter = starters.get(unit.name)
    if (starter !== undefined) return { when: 'boot', by: starter }
    const other = triggers.get(unit.name)?.[0] ?? (isEnabled(unit) ? installedBy(unit)[0] : undefined)
    const isKnown = other !== undefined || unit.text !== undefined || unit.inImage !== undefined
    return { when: isKnown ? 'demand' : 'unknown', by: other }
  }
}

type ByTarget = ReadonlyMap<string, readonly string[]>

/** Which units say something of these kinds about a unit. */
function byTarget(units: readonly UnitFacts[], kinds: readonly string[]): ByTarget {
  const found = new Map<string, string[]>()
  for (const { name, relations } of units) {
    for (const { kind, unit } of relations) {
      if (!kinds.includes(kind)) continue
      const known = found.get(unit)
      if (known) known.push(name)
      else found.set(unit, [name])
    }
  }
  return found
}

/** What starts each unit that starts at boot. One that starts can start others, so it goes round until no more do. */
function startersAtBoot(units: readonly UnitFacts[], pullers: ByTarget, image: Image): ReadonlyMap<string, string> {
  const ofImage = image.units.flatMap(({ name, state }) => (state === 'enabled' ? [name] : []))
  const started = new Set([...reached, ...ofImage.filter((name) => units.every((unit) => unit.name !== name))])
  const starters = new Map<string, string>()
  let waiting = units.filter(({ setting }) => setting !== 'masked')
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter((unit) => {
      const starter = starterOf(unit, pullers, started)
      if (starter === undefined) return true
      starters.set(unit.name, starter)
      started.add(unit.name)
      return false
    })
  }
  return starters
}

function starterOf(unit: UnitFacts, pullers: ByTarget, started: ReadonlySet<string>): string | undefined {
  const installed = isEnabled(unit) ? installedBy(unit) : []
  return [...installed, ...(pullers.get(unit.name) ?? [])].find((name) => started.has(name)) ?? imageStart(unit)
}

/** A generator enables the services of quadlets; a config has to enable others. */
const isEnabled = ({ setting, madeAs }: UnitFacts): boolean => setting === 'enabled' || madeAs === 'quadlet'

const installedBy = ({ relations }: UnitFacts): readonly string[] =>
  relations.flatMap(({ kind, unit }) => (kind === 'wanted-by' || kind === 'required-by' ? [unit] : []))

/** What the image starts by itself goes on to be started, unless the config disables it. */
function imageStart({ inImage, setting, text }: UnitFacts): string | undefined {
  if (inImage === undefined || text !== undefined || setting === 'disabled') return undefined
  if (inImage.state === 'enabled') return inImage.startedBy
  // Its [Install] section is in the image.
  return setting === 'enabled' ? 'multi-user.target' : undefined
}
