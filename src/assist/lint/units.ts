import type { YamlPath } from '../../report/path.ts'
import { group, groups, isSet, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import type { LintDocument } from './lintDocument.ts'
import { unitOptions, type UnitOption } from './unitOptions.ts'

/** A systemd unit of the config with its settings and those of its drop-ins. */
export interface LintUnit {
  readonly name: string
  readonly group: Group
  /** Where its text stands, and what it sets. */
  readonly contentsPath: YamlPath
  readonly contents: string | undefined
  readonly options: readonly UnitOption[]
  /** What it sets together with its drop-ins. */
  readonly allOptions: readonly UnitOption[]
  readonly isEnabled: boolean
}

const known = new WeakMap<LintDocument, readonly LintUnit[]>()

/** The systemd units of a config; read once for all rules. */
export function unitsOf(document: LintDocument): readonly LintUnit[] {
  const units = known.get(document) ?? readUnits(document)
  known.set(document, units)
  return units
}

function readUnits({ config }: LintDocument): readonly LintUnit[] {
  return groups(group(config, 'systemd'), 'units').map((unit) => {
    const contents = text(unit, 'contents')
    const options = unitOptions(contents ?? '')
    const dropins = groups(unit, 'dropins').flatMap((dropin) => unitOptions(text(dropin, 'contents') ?? ''))
    return {
      name: text(unit, 'name') ?? '',
      group: unit,
      contentsPath: pathOf(unit, 'contents'),
      contents,
      options,
      allOptions: [...options, ...dropins],
      isEnabled: isSet(unit, 'enabled'),
    }
  })
}

/** The first value of a setting. */
export function optionOf(options: readonly UnitOption[], section: string, name: string): string | undefined {
  return options.find((option) => option.section === section && option.name === name)?.value
}
