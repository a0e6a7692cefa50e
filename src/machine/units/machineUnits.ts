import { textOf } from '../../ignition/bytes.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { Image } from '../../images/image.ts'
import { imageUnit } from '../../images/images.ts'
import type { YamlPath } from '../../report/path.ts'
import { unitTypeOf } from '../../systemd/unitType.ts'
import type { DirectoryEntry, FileEntry, LinkEntry } from '../root/entry.ts'
import { nameOf, parentOf } from '../root/virtualRoot.ts'
import { unitFolder } from '../root/writeUnits.ts'
import { leavesOf, serviceOfQuadlet } from './quadlet.ts'
import { relationsOf } from './relationsOf.ts'
import { startsOf, type UnitFacts } from './startOf.ts'
import type { MachineUnit, MadeAs, Relation, UnitText } from './unit.ts'

/** The units that a config speaks of: under `systemd`, as files and links where systemd looks for them, and as quadlets. */
export function machineUnits(config: EmittedMap, root: DirectoryEntry, image: Image): readonly MachineUnit[] {
  const leaves = leavesOf(root)
  const settings = mapsAt(mapAt(config, 'systemd'), 'units')
  const listed = settings.map((unit) => listedUnit(unit, image))
  const names = new Set(listed.map(({ name }) => name))
  const written = leaves.flatMap((leaf) => writtenUnit(leaf, image) ?? []).filter(({ name }) => !names.has(name))
  const links = leaves.flatMap((leaf) => (leaf.kind === 'link' ? (enablingLink(leaf) ?? []) : []))
  const known = [...listed, ...written].map((facts) => withLinks(facts, links))
  const missing = links.filter(({ name }) => known.every((unit) => unit.name !== name))
  const facts = [...known, ...missing.map((link) => withLinks(linkedUnit(link, image), links))]
  const startOf = startsOf(facts, image)
  return facts.map((unit) => ({ ...unit, start: startOf(unit) }))
}

function listedUnit(unit: EmittedMap, image: Image): UnitFacts {
  const name = textAt(unit, 'name') ?? ''
  const text = unitText(`${unitFolder}/${name}`, unit)
  const dropins = mapsAt(unit, 'dropins')
    .flatMap((dropin) => unitText(`${unitFolder}/${name}.d/${textAt(dropin, 'name') ?? ''}`, dropin) ?? [])
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
  const texts = [...(text ? [text] : []), ...dropins]
  return {
    name,
    from: unit.from,
    madeAs: unit.from.keys[0] === 'systemd' || unit.from.keys[0] === 'ignition' ? 'unit' : 'generated',
    text,
    dropins,
    relations: relationsOf(name, texts),
    inImage: imageUnit(image, name),
    setting: settingOf(unit),
  }
}

function settingOf(unit: EmittedMap): MachineUnit['setting'] {
  if (flagAt(unit, 'mask') === true) return 'masked'
  const isEnabled = flagAt(unit, 'enabled')
  if (isEnabled === undefined) return 'unset'
  return isEnabled ? 'enabled' : 'disabled'
}

function unitText(path: string, item: EmittedMap): UnitText | undefined {
  const text = textAt(item, 'contents') ?? ''
  return text === '' ? undefined : { path, text, from: item.entries.get('contents')?.from ?? item.from }
}

/** A unit that a file of the config writes. Drop-ins written as files belong to what they are for. */
function writtenUnit(leaf: FileEntry | LinkEntry, image: Image): UnitFacts | undefined {
  if (leaf.kind !== 'file' || leaf.madeBy !== 'config' || leaf.from === undefined) return undefined
  const quadlet = serviceOfQuadlet(leaf.path)
  if (quadlet !== undefined) return factsOfFile(leaf, quadlet, 'quadlet', leaf.from, image)
  const isUnit = parentOf(leaf.path) === unitFolder && unitTypeOf(leaf.name) !== undefined
  return isUnit ? factsOfFile(leaf, leaf.name, 'file', leaf.from, image) : undefined
}

function factsOfFile(file: FileEntry, name: string, madeAs: MadeAs, from: YamlPath, image: Image): UnitFacts {
  const parts = file.contents ?? []
  const text = parts.map((content) => (content.kind === 'known' ? textOf(content.bytes) : '')).join('')
  const own: UnitText = { path: file.path, text, from: parts[0]?.from ?? from }
  const relations = relationsOf(name, [own])
  return { name, from, madeAs, text: own, dropins: [], relations, inImage: imageUnit(image, name), setting: 'unset' }
}

interface EnablingLink {
  readonly name: string
  readonly relation: Relation
}

/** A link such as `/etc/systemd/system/multi-user.target.wants/web.service`, which is what enabling a unit comes to. */
function enablingLink({ path, name, from }: LinkEntry): EnablingLink | undefined {
  const found = /^(.+)\.(wants|requires|upholds)$/.exec(nameOf(parentOf(path)))
  const [, unit, word] = found ?? []
  if (unit === undefined || from === undefined || parentOf(parentOf(path)) !== unitFolder) return undefined
  const kind = word === 'requires' ? 'required-by' : 'wanted-by'
  return { name, relation: { kind, unit, directive: undefined, from, at: 0 } }
}

function withLinks(facts: UnitFacts, links: readonly EnablingLink[]): UnitFacts {
  const own = links.filter(({ name }) => name === facts.name).map(({ relation }) => relation)
  if (own.length === 0) return facts
  const setting = facts.setting === 'unset' ? 'enabled' : facts.setting
  return { ...facts, setting, relations: [...facts.relations, ...own] }
}

function linkedUnit({ name, relation }: EnablingLink, image: Image): UnitFacts {
  return {
    name,
    from: relation.from,
    madeAs: 'file',
    text: undefined,
    dropins: [],
    relations: [],
    inImage: imageUnit(image, name),
    setting: 'unset',
  }
}
