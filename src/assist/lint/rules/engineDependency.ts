import { engineDependency } from '../../../report/catalogue/hints.ts'
import type { LintRule } from '../rule.ts'
import { wordsOf } from '../unitOptions.ts'
import { unitsOf, type LintUnit } from '../units.ts'

/** A service that runs containers and does not wait for what runs them. */
export const engineDependencyRule: LintRule = {
  code: 'engine-dependency',
  find: (document) => {
    const units = unitsOf(document)
    const byName = new Map(units.map((unit) => [unit.name, unit]))
    return units.flatMap((unit) => {
      const engine = unit.isEnabled && unit.name.endsWith('.service') ? engineOf(unit) : undefined
      if (!engine || waitsFor(unit, engine.service, byName, new Set())) return []
      const { contentsPath, contents = '' } = unit
      const range = document.rangeWithin(contentsPath, contents, engine.start, engine.end)
      return [{ ...engineDependency(contentsPath, engine.service), range }]
    })
  },
}

interface Engine {
  readonly service: string
  /** The line that calls it. */
  readonly start: number
  readonly end: number
}

function engineOf({ options }: LintUnit): Engine | undefined {
  for (const { name, value, start, end } of options) {
    const program = /^Exec(?:StartPre|Start)$/.test(name) ? engineCall.exec(value)?.[1] : undefined
    if (program !== undefined)
      return { service: program === 'docker' ? 'docker.service' : 'containerd.service', start, end }
  }
  return undefined
}

const engineCall = /^[-@:+!|]*(?:\/usr)?(?:\/local)?(?:\/s?bin\/)?(docker|nerdctl|ctr)\s/

// It may also wait for another unit of the config that waits.
function waitsFor(unit: LintUnit, service: string, byName: ReadonlyMap<string, LintUnit>, seen: Set<string>): boolean {
  if (seen.has(unit.name)) return false
  seen.add(unit.name)
  const names = wordsOf(unit.allOptions, 'After', 'Requires', 'Wants', 'BindsTo', 'Requisite', 'PartOf', 'Upholds')
  const socket = service.replace('.service', '.socket')
  return names.some((name) => {
    if (name === service || name === socket) return true
    const other = byName.get(name)
    return other !== undefined && waitsFor(other, service, byName, seen)
  })
}
