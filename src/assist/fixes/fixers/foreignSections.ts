import type { PathKey } from '../../../report/path.ts'
import { convertClc } from '../../../convert/clc/convertClc.ts'
import { convertCloudConfig } from '../../../convert/cloudConfig/convertCloudConfig.ts'
import { treeOf } from '../../../convert/treeOf.ts'
import type { Change } from '../../../yaml/edit/change.ts'
import { changeText } from '../../../yaml/edit/change.ts'
import { childIndices, pairAt, pairEnd, startOf, textAt, type Editable } from '../../../yaml/edit/editable.ts'
import type { TextEdit } from '../../../yaml/edit/textEdit.ts'
import { readYaml } from '../../../yaml/read/readYaml.ts'
import type { YamlItem, YamlMap, YamlTree } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fix, type FixContext } from '../fix.ts'
import type { Place } from './unknownKey.ts'

/** A section of cloud-config or of a Container Linux Config in a Butane text: what it becomes, put where that belongs. */
export function foreignSections({ editable, spec, isHarmless }: FixContext, { path, key }: Place): readonly Fix[] {
  const section = path.length === 1 ? sections.get(key) : undefined
  const found = section && pairAt(editable, path)
  if (!section || !found || !spec) return []
  const part = `${editable.source.slice(startOf(found.key), pairEnd(editable, found))}\n`
  const { text = '' } = section.from === 'clc' ? convertClc(part) : convertCloudConfig(part, spec)
  const edits = editsFor(text, path, editable)
  return isHarmless(edits) ? fix(`foreign-${key}`, section.title, edits) : []
}

/** The edits that take a section out and put what it became where that belongs; none where they cannot be made. */
function editsFor(text: string, path: readonly PathKey[], editable: Editable): readonly TextEdit[] {
  const made = sectionsOf(text)
  const changes = made && changesFor(made, editable)
  if (!changes || changes.length === 0) return []
  const changed = changeText(editable.source, [{ kind: 'remove', path }, ...changes])
  return changed.kind === 'edits' ? changed.edits : []
}

interface ForeignSection {
  readonly from: 'cloud-config' | 'clc'
  readonly title: string
}

const cloud = (title: string): ForeignSection => ({ from: 'cloud-config', title })
const clc = (title: string): ForeignSection => ({ from: 'clc', title })

const sections: ReadonlyMap<string, ForeignSection> = new Map([
  ['write_files', cloud('Move write_files into storage.files')],
  ['ssh_authorized_keys', cloud('Give the keys to the user core')],
  ['runcmd', cloud('Turn runcmd into a unit')],
  ['bootcmd', cloud('Turn bootcmd into a unit')],
  ['hostname', cloud('Write the host name as a file')],
  ['fqdn', cloud('Write the host name as a file')],
  ['timezone', cloud('Write the time zone as a link')],
  ['locale', cloud('Write the locale as a file')],
  ['ntp', cloud('Write the time servers as a file')],
  ['mounts', cloud('Turn mounts into units')],
  ['ca_certs', cloud('Write the certificates as files')],
  ['coreos', cloud('Move coreos into systemd.units')],
  ['etcd', clc('Turn etcd into a unit')],
  ['flannel', clc('Turn flannel into a unit')],
  ['docker', clc('Turn docker into a drop-in')],
  ['locksmith', clc('Write locksmith as a file')],
  ['update', clc('Write update as a file')],
  ['networkd', clc('Move networkd into storage.files')],
])

/** The sections of a converted text. */
function sectionsOf(text: string): YamlMap | undefined {
  const read = readYaml(text)
  const tree = read.kind === 'document' ? treeOf(read.root) : undefined
  return tree?.kind === 'map' ? tree : undefined
}

/** The items of its lists put behind those of the text; undefined where one of them is there already. */
function changesFor(made: YamlMap, editable: Editable): readonly Change[] | undefined {
  const lists = made.entries.flatMap((section) =>
    section.value.kind === 'map'
      ? section.value.entries.map(({ key, value }) => ({ path: [section.key, key], value }))
      : [],
  )
  const changes = lists.map(({ path, value }) =>
    insertionsInto(path, value.kind === 'list' ? value.items : [], editable),
  )
  return changes.every((each) => each !== undefined) ? changes.flat() : undefined
}

function insertionsInto(
  path: readonly string[],
  items: readonly YamlItem[],
  editable: Editable,
): readonly Change[] | undefined {
  const changes: Change[] = []
  let index = childIndices(editable, path).length
  for (const { value } of items) {
    const known = indexOf(value, path, editable)
    if (known === undefined) {
      changes.push({ kind: 'insert', path, index, value })
      index += 1
      continue
    }
    const added = keysFor(value, [...path, known], editable)
    if (!added) return undefined
    changes.push(...added)
  }
  return changes
}

/** Where the text has something of the same name or path. */
function indexOf(value: YamlTree, path: readonly string[], editable: Editable): number | undefined {
  const name = ['name', 'path', 'device'].flatMap((key) => below(value, key) ?? [])[0]
  if (name?.kind !== 'text') return undefined
  return childIndices(editable, path).find((index) =>
    ['name', 'path', 'device'].some((key) => textAt(editable, [...path, index, key]) === name.value),
  )
}

/** The keys of a user that the text has; undefined where more than keys would have to be put together. */
function keysFor(
  value: YamlTree,
  user: readonly (string | number)[],
  editable: Editable,
): readonly Change[] | undefined {
  const keys = below(value, 'ssh_authorized_keys')
  if (value.kind !== 'map' || value.entries.length !== 2 || keys?.kind !== 'list') return undefined
  const path = [...user, 'ssh_authorized_keys']
  const there = childIndices(editable, path).length
  return keys.items.map((item, index) => ({ kind: 'insert', path, index: there + index, value: item.value }))
}

const below = (tree: YamlTree, key: string): YamlTree | undefined =>
  tree.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined
