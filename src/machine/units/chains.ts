import type { YamlPath } from '../../report/path.ts'
import { parseUnit } from '../../systemd/parseUnit.ts'
import type { MachineUnit } from './unit.ts'

/** What happens each time a timer elapses, or a socket or path is used. */
export interface Chain {
  readonly trigger: string
  readonly from: YamlPath
  /** When it happens, as the unit says it: `OnCalendar=02:30`. */
  readonly occasions: readonly string[]
  readonly steps: readonly ChainStep[]
}

export interface ChainStep {
  readonly unit: string
  readonly what: string
}

/** The chains of the units that start others. */
export function chainsOf(units: readonly MachineUnit[]): readonly Chain[] {
  return units.flatMap((unit) => {
    const started = unit.relations.find(({ kind }) => kind === 'triggers')?.unit
    if (started === undefined || unit.setting === 'masked') return []
    const target = units.find(({ name }) => name === started)
    const needed = target?.relations.filter(({ kind }) => kind === 'requires').map((relation) => relation.unit) ?? []
    return [
      {
        trigger: unit.name,
        from: unit.from,
        occasions: settingsOf(unit, OCCASIONS),
        steps: [
          { unit: unit.name, what: unit.name.endsWith('.timer') ? 'elapses' : 'is used' },
          ...[...new Set(needed)].map((name) => ({ unit: name, what: 'is started if it is not up' })),
          { unit: started, what: doingOf(target) },
        ],
      },
    ]
  })
}

const OCCASIONS = /^(?:On[A-Z]\w*|RandomizedDelaySec|Listen\w+|Path[A-Z]\w*|DirectoryNotEmpty)$/

function settingsOf({ text, dropins }: MachineUnit, names: RegExp): readonly string[] {
  return [...(text ? [text] : []), ...dropins].flatMap((part) =>
    parseUnit(part.text).flatMap((statement) =>
      statement.kind === 'directive' && statement.section !== 'Unit' && names.test(statement.name.text)
        ? [`${statement.name.text}=${statement.value.text}`]
        : [],
    ),
  )
}

function doingOf(unit: MachineUnit | undefined): string {
  const [command] = unit ? settingsOf(unit, /^ExecStart$/) : []
  return command === undefined ? 'is started' : `runs ${command.slice('ExecStart='.length).replaceAll(/\s+/g, ' ')}`
}
