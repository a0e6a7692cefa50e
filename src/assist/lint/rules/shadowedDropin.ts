import { shadowedDropin } from '../../../report/catalogue/hints.ts'
import { groups, pathOf, text, type Group } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'
import { unitsOf } from '../units.ts'

/** A drop-in of a template that one of the same name for an instance replaces whole. */
export const shadowedDropinRule: LintRule = {
  code: 'shadowed-dropin',
  find: (document) => {
    const units = unitsOf(document)
    const byName = new Map(units.map((unit) => [unit.name, unit.group]))
    return units.flatMap(({ name, group: unit }) =>
      groups(unit, 'dropins').flatMap((dropin) => {
        const dropinName = text(dropin, 'name')
        const shadowed = moreGeneral(name).find((other) => other !== name && hasDropin(byName.get(other), dropinName))
        if (shadowed === undefined || dropinName === undefined) return []
        const path = pathOf(dropin, 'name')
        return [{ ...shadowedDropin(path, shadowed), range: document.rangeAt(path) }]
      }),
    )
  },
}

const hasDropin = (unit: Group | undefined, name: string | undefined): boolean =>
  groups(unit, 'dropins').some((dropin) => text(dropin, 'name') === name)

/** The names whose drop-ins a unit has as well: its template, and what its dashes cut off (systemd.unit(5)). */
function moreGeneral(name: string): readonly string[] {
  const [, stem = '', suffix = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? []
  const template = /^([^@]+@).+$/.exec(stem)?.[1]
  const dashes = [...stem.matchAll(/-/g)].map(({ index }) => `${stem.slice(0, index + 1)}${suffix}`)
  return template === undefined ? dashes : [`${template}${suffix}`, ...dashes]
}
