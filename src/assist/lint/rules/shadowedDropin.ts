import { shadowedDropin } from '../../../report/catalogue/hints.ts'
import { groups, pathOf, text } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'
import { unitsOf } from '../units.ts'

/** A drop-in of a template that one of the same name for an instance replaces whole. */
export const shadowedDropinRule: LintRule = {
  code: 'shadowed-dropin',
  find: (document) => {
    const units = unitsOf(document)
    return units.flatMap(({ name, group: unit }) => {
      const general = units.filter(({ name: other }) => other !== name && moreGeneral(name).includes(other))
      return groups(unit, 'dropins').flatMap((dropin) => {
        const dropinName = text(dropin, 'name')
        const shadowed = general.find(({ group: other }) =>
          groups(other, 'dropins').some((candidate) => text(candidate, 'name') === dropinName),
        )
        if (!shadowed || dropinName === undefined) return []
        const path = pathOf(dropin, 'name')
        return [{ ...shadowedDropin(path, shadowed.name), range: document.rangeAt(path) }]
      })
    })
  },
}

/** The names whose drop-ins a unit has as well: its template, and what its dashes cut off (systemd.unit(5)). */
function moreGeneral(name: string): readonly string[] {
  const [, stem = '', suffix = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? []
  const template = /^([^@]+@).+$/.exec(stem)?.[1]
  const dashes = [...stem.matchAll(/-/g)].map(({ index }) => `${stem.slice(0, index + 1)}${suffix}`)
  return template === undefined ? dashes : [`${template}${suffix}`, ...dashes]
}
