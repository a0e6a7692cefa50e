import {
  brokenContinuation,
  outsideUnitSection,
  strayUnitLine,
  unknownUnitSection,
} from '../report/catalogue/systemd.ts'
import { sectionsOf } from './directives/directives.ts'
import type { UnitFinding } from './finding.ts'
import { isWhole, nameFinding, refusedServiceDirective } from './lintName.ts'
import { valueFindings } from './lintValue.ts'
import { nearestName } from './nearestName.ts'
import { parseUnit, type UnitDirective, type UnitSpan, type UnitStatement } from './parseUnit.ts'
import { isTemplate } from './template.ts'
import type { UnitType } from './unitType.ts'

/** What systemd would pass over or refuse in a unit text, line by line. A drop-in is read like the unit. */
export function lintUnit(text: string, type: UnitType): readonly UnitFinding[] {
  if (isTemplate(text)) return []
  return parseUnit(text).flatMap((statement) => findingsIn(text, statement, type))
}

function findingsIn(text: string, statement: UnitStatement, type: UnitType): readonly UnitFinding[] {
  switch (statement.kind) {
    case 'section':
      return sectionFindings(statement.name, type)
    case 'directive':
      return directiveFindings(text, statement, type)
    case 'stray':
      return [{ start: statement.start, end: statement.end, entry: strayUnitLine }]
    case 'comment':
      return []
  }
}

function sectionFindings({ text: name, start, end }: UnitSpan, type: UnitType): readonly UnitFinding[] {
  const known = sectionsOf(type)
  if (known.has(name) || name.startsWith('X-')) return []
  const near = nearestName(name, known.keys())
  if (near === undefined && !isWhole(type)) return []
  return [{ start, end, entry: (path) => unknownUnitSection(path, name, near) }]
}

function directiveFindings(text: string, directive: UnitDirective, type: UnitType): readonly UnitFinding[] {
  const { section, name, value } = directive
  if (section === undefined) return [{ start: name.start, end: value.end, entry: outsideUnitSection }]
  const known = sectionsOf(type).get(section)
  if (known === undefined) return []
  const found = known.get(name.text)
  if (found === undefined) {
    const finding = nameFinding(directive, section, type)
    return finding ? [finding] : []
  }
  const refused = refusedServiceDirective(directive, type)
  return refused ? [refused] : [...valueFindings(directive, found), ...continuationFindings(text, directive)]
}

/** A backslash with a blank behind it looks as if the value went on. */
function continuationFindings(text: string, { value }: UnitDirective): readonly UnitFinding[] {
  const blanks = /^[ \t]+(?=[\r\n])/.exec(text.slice(value.end))?.[0].length ?? 0
  if (blanks === 0 || !value.text.endsWith('\\')) return []
  return [{ start: value.end - 1, end: value.end + blanks, entry: brokenContinuation }]
}
