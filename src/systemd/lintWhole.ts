import { missingDirective, mountNameDiffers, restartOfOneshot, severalStarts } from '../report/catalogue/systemd.ts'
import { escapeUnitPath } from '../translate/3-desugar/escapeUnitPath.ts'
import type { UnitFinding } from './finding.ts'
import { parseUnit, type UnitDirective, type UnitStatement } from './parseUnit.ts'
import { isTemplate } from './template.ts'
import type { UnitType } from './unitType.ts'
import { isYes } from './values/boolean.ts'

/** A unit that a config brings along: its text, and those of its drop-ins in the order of their names. */
export interface WholeUnit {
  readonly name: string
  readonly type: UnitType
  readonly text: string
  readonly dropins: readonly string[]
}

/** Why systemd or Podman would refuse a unit as a whole, at places in its own text. */
export function lintWhole({ name, type, text, dropins }: WholeUnit): readonly UnitFinding[] {
  if ([text, ...dropins].some(isTemplate)) return []
  const statements = parseUnit(text)
  const all = [...statements, ...dropins.flatMap(parseUnit)].filter((each) => each.kind === 'directive')
  if (!statements.some((each) => each.kind === 'directive')) return []
  const unit: Unit = { name, statements, all, set: settings(all) }
  return [
    ...(needs[type] ?? []).flatMap((need) => missing(unit, need)),
    ...(type === 'service' ? serviceFindings(unit) : []),
    ...(type === 'mount' || type === 'automount' ? mountFindings(unit, type) : []),
  ]
}

interface Unit {
  readonly name: string
  readonly statements: readonly UnitStatement[]
  readonly all: readonly UnitDirective[]
  /** Every value of a directive since it was last reset, by section and name. */
  readonly set: ReadonlyMap<string, readonly string[]>
}

function settings(directives: readonly UnitDirective[]): ReadonlyMap<string, readonly string[]> {
  const set = new Map<string, string[]>()
  for (const { section = '', name, value } of directives) {
    const key = `${section}.${name.text}`
    const values = set.get(key)
    if (values === undefined || value.text === '') set.set(key, value.text === '' ? [] : [value.text])
    else values.push(value.text)
  }
  return set
}

/** One of some directives that a section must have. */
interface Need {
  readonly section: string
  readonly oneOf: readonly string[]
  readonly words: string
}

const need = (section: string, words: string, ...oneOf: readonly string[]): Need => ({
  section,
  oneOf: oneOf.length > 0 ? oneOf : [words.replace('=', '')],
  words,
})

const timers = ['OnActiveSec', 'OnBootSec', 'OnStartupSec', 'OnUnitActiveSec', 'OnUnitInactiveSec', 'OnCalendar']

const needs: Readonly<Partial<Record<UnitType, readonly Need[]>>> = {
  timer: [need('Timer', 'OnCalendar= or another time', ...timers, 'OnClockChange', 'OnTimezoneChange')],
  path: [
    need(
      'Path',
      'PathExists=, PathChanged= or another path',
      'PathExists',
      'PathExistsGlob',
      'PathChanged',
      'PathModified',
      'DirectoryNotEmpty',
    ),
  ],
  socket: [
    need(
      'Socket',
      'ListenStream= or another address',
      'ListenStream',
      'ListenDatagram',
      'ListenSequentialPacket',
      'ListenFIFO',
      'ListenNetlink',
      'ListenSpecial',
      'ListenMessageQueue',
      'ListenUSBFunction',
    ),
  ],
  mount: [need('Mount', 'What=')],
  swap: [need('Swap', 'What=')],
  container: [need('Container', 'Image= or Rootfs=', 'Image', 'Rootfs')],
  kube: [need('Kube', 'Yaml=')],
  image: [need('Image', 'Image=')],
  build: [need('Build', 'ImageTag='), need('Build', 'File= or SetWorkingDirectory=', 'File', 'SetWorkingDirectory')],
  artifact: [need('Artifact', 'Artifact=')],
}

function missing(unit: Unit, { section, oneOf, words }: Need): readonly UnitFinding[] {
  if (oneOf.some((name) => isSet(unit, section, name))) return []
  return [{ ...placeOf(unit, section), entry: (path) => missingDirective(path, section, words) }]
}

/** The rules of `service_verify` in systemd's `service.c` that configs break. */
function serviceFindings(unit: Unit): readonly UnitFinding[] {
  const starts = unit.set.get('Service.ExecStart') ?? []
  const isOneshot = last(unit, 'Service', 'Type') === 'oneshot'
  if (starts.length === 0) return hasOtherWork(unit, isOneshot) ? [] : missing(unit, need('Service', 'ExecStart='))
  if (last(unit, 'Service', 'Type') === 'dbus') return missing(unit, need('Service', 'BusName='))
  if (!isOneshot) return starts.length > 1 ? atDirective(unit, 'ExecStart', severalStarts) : []
  const restart = last(unit, 'Service', 'Restart')
  return restart === 'always' || restart === 'on-success'
    ? atDirective(unit, 'Restart', (path) => restartOfOneshot(path, restart))
    : []
}

/** What makes up for `ExecStart=` in a oneshot service. */
function hasOtherWork(unit: Unit, isOneshot: boolean): boolean {
  const action = last(unit, 'Unit', 'SuccessAction')
  if (action !== undefined && action !== 'none') return isOneshot
  return isOneshot && isSet(unit, 'Service', 'ExecStop') && isYes(last(unit, 'Service', 'RemainAfterExit') ?? '')
}

function mountFindings(unit: Unit, type: UnitType): readonly UnitFinding[] {
  const directive = unit.statements.findLast((each) => each.kind === 'directive' && each.name.text === 'Where')
  if (directive?.kind !== 'directive' || !/^\/[^%]*$/.test(directive.value.text)) return []
  const name = `${escapeUnitPath(directive.value.text)}.${type}`
  if (name === unit.name) return []
  return [{ start: directive.value.start, end: directive.value.end, entry: (path) => mountNameDiffers(path, name) }]
}

const isSet = (unit: Unit, section: string, name: string): boolean =>
  (unit.set.get(`${section}.${name}`) ?? []).length > 0

const last = (unit: Unit, section: string, name: string): string | undefined =>
  unit.set.get(`${section}.${name}`)?.at(-1)

/** The header of a section, or the first line of a text without it. */
function placeOf({ statements }: Unit, section: string): Pick<UnitFinding, 'start' | 'end'> {
  const header = statements.find((each) => each.kind === 'section' && each.name.text === section)
  const place = header ?? statements.find((each) => each.kind !== 'comment')
  return { start: place?.start ?? 0, end: place?.end ?? 0 }
}

function atDirective({ statements }: Unit, name: string, entry: UnitFinding['entry']): readonly UnitFinding[] {
  const directive = statements.findLast((each) => each.kind === 'directive' && each.name.text === name)
  return directive ? [{ start: directive.start, end: directive.end, entry }] : []
}
