import { bytesOf } from '../../ignition/bytes.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { YamlPath } from '../../report/path.ts'
import type { Content } from '../content.ts'
import { fails, type Finding } from '../finding.ts'
import { presetLines } from '../units/preset.ts'
import { defaultFileMode, root as rootOwner, type MadeBy } from './entry.ts'
import type { FileNode, VirtualRoot } from './virtualRoot.ts'

/** Where Ignition puts units, and the list of those to enable. */
export const unitFolder = '/etc/systemd/system'
const presetPath = '/etc/systemd/system-preset/20-ignition.preset'

/** Writes units, drop-ins, masks and the preset file. They take the place of any file that is there. */
export function writeUnits(config: EmittedMap, root: VirtualRoot): readonly Finding[] {
  const units = mapsAt(mapAt(config, 'systemd'), 'units')
  const findings = units.flatMap((unit) => writeUnit(root, unit))
  return [...findings, ...writePreset(root, units)]
}

function writeUnit(root: VirtualRoot, unit: EmittedMap): readonly Finding[] {
  const name = textAt(unit, 'name') ?? ''
  const findings = mapsAt(unit, 'dropins').flatMap((dropin) => {
    const contents = textAt(dropin, 'contents')
    if (contents === undefined) return []
    return writeText(root, `${unitFolder}/${name}.d/${textAt(dropin, 'name') ?? ''}`, contents, 'dropin', dropin.from)
  })
  const contents = textAt(unit, 'contents') ?? ''
  if (contents !== '') findings.push(...writeText(root, `${unitFolder}/${name}`, contents, 'unit', unit.from))
  if (flagAt(unit, 'mask') !== undefined) findings.push(...mask(root, name, unit))
  return findings
}

function mask(root: VirtualRoot, name: string, unit: EmittedMap): readonly Finding[] {
  const path = `${unitFolder}/${name}`
  if (flagAt(unit, 'mask') === true) {
    root.remove(path)
    const from = unit.entries.get('mask')?.from ?? unit.from
    const link = { kind: 'link', owner: rootOwner, target: '/dev/null', isHard: false, from, madeBy: 'mask' } as const
    return root.place(path, link) ? [] : [inTheWay(path, from)]
  }
  const existing = root.find(path)
  if (existing?.kind === 'link' && existing.target === '/dev/null') root.remove(path)
  return []
}

function writeText(root: VirtualRoot, path: string, text: string, madeBy: MadeBy, from: YamlPath): Finding[] {
  const existing = root.find(path)
  if (existing?.kind === 'directory') return [inTheWay(path, from)]
  const isPlaced = root.place(path, {
    kind: 'file',
    owner: rootOwner,
    mode: defaultFileMode,
    from,
    madeBy,
    contents: [textContent(text, from)],
    before: existing ? 'overwritten' : 'nothing',
  })
  return isPlaced ? [] : [inTheWay(path, from)]
}

const textContent = (text: string, from: YamlPath): Content => ({
  kind: 'known',
  bytes: bytesOf(text),
  isPacked: false,
  from,
})

const inTheWay = (path: string, from: YamlPath): Finding =>
  fails(`${path} cannot be written: something else is in its way.`, from)

/** What to enable is written behind what a file of the config may have put there. */
function writePreset(root: VirtualRoot, units: readonly EmittedMap[]): readonly Finding[] {
  const lines = presetLines(units)
  const [first] = lines
  if (first === undefined) return []
  const existing = root.find(presetPath)
  const isFile = existing?.kind === 'file'
  const file = isFile ? existing : newPreset(first.from)
  const contents = lines.map(({ text, from }) => textContent(`${text}\n`, from))
  file.contents = [...(file.contents ?? []), ...contents]
  file.madeBy = 'preset'
  if (isFile) file.before = 'appended'
  return isFile || root.place(presetPath, file) ? [] : [inTheWay(presetPath, first.from)]
}

const newPreset = (from: YamlPath): FileNode => ({
  kind: 'file',
  owner: rootOwner,
  mode: defaultFileMode,
  from,
  madeBy: 'preset',
  contents: [],
  before: 'nothing',
})
