import { notEnabled } from '../../../report/catalogue/hints.ts'
import { group, groups, pathOf, text } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'
import { wordsOf } from '../unitOptions.ts'
import { unitsOf, type LintUnit } from '../units.ts'

/** A new unit that says when it is to start and is not enabled, so that it never does. */
export const notEnabledRule: LintRule = {
  code: 'not-enabled',
  find: (document) => {
    const units = unitsOf(document)
    const started = new Set(units.flatMap(({ allOptions }) => startedBy(allOptions)))
    const links = groups(group(document.config, 'storage'), 'links').map((link) => text(link, 'path') ?? '')
    return units.flatMap((unit) => {
      const { name, contentsPath, contents = '' } = unit
      if (!wantsToStart(unit) || started.has(name) || units.some((other) => startsIt(other, name))) return []
      if (links.some((path) => path.endsWith(`/${name}`))) return []
      const place = pathOf(unit.group, 'name')
      const start = contents.indexOf('[Install]')
      const range = document.rangeWithin(contentsPath, contents, start, start + '[Install]'.length)
      return [{ ...notEnabled(place), range }]
    })
  },
}

function wantsToStart({ name, group: unit, options }: LintUnit): boolean {
  if (name.includes('@') || unit.fields.has('enabled') || unit.fields.get('mask') === true) return false
  return options.some(
    ({ section, name: option }) => section === 'Install' && /^(?:WantedBy|RequiredBy|UpheldBy)$/.test(option),
  )
}

const startedBy = (options: LintUnit['options']): readonly string[] =>
  wordsOf(
    options,
    'Wants',
    'Requires',
    'BindsTo',
    'Upholds',
    'Unit',
    'Also',
    'OnFailure',
    'OnSuccess',
    'Service',
    'Requisite',
  )

// A timer, socket or path starts the service of its name; commands may start any unit.
function startsIt({ name, allOptions }: LintUnit, other: string): boolean {
  const stem = other.replace(/\.[a-z]+$/, '')
  if (name !== other && name.replace(/\.[a-z]+$/, '') === stem) return true
  return name !== other && allOptions.some(({ value }) => value.includes(stem) && /systemctl/.test(value))
}
