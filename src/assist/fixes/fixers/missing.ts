import type { PathKey } from '../../../report/path.ts'
import { childIndices, childKeys, nodeAt, pairAt, textAt, type Editable } from '../../../yaml/edit/editable.ts'
import type { Position } from '../../../yaml/edit/change/position.ts'
import { insertPair } from '../../../yaml/edit/insertPair.ts'
import { replaceText } from '../../../yaml/edit/replaceScalar.ts'
import { yamlMap, yamlWord, type YamlTree } from '../../../yaml/write/yamlTree.ts'
import { fix, type Fix, type Fixer } from '../fix.ts'

/** Puts in a key that is missing; the marked path ends with it. */
const add =
  (
    kind: string,
    position: Position,
    choose: (editable: Editable, parent: readonly PathKey[]) => readonly string[],
  ): Fixer =>
  ({ editable }, { path: { keys } }) => {
    const key = keys.at(-1)
    const parent = keys.slice(0, -1)
    if (typeof key !== 'string' || !nodeAt(editable, parent)) return []
    return choose(editable, parent).flatMap((text) => addText(kind, editable, [...parent, key], text, position))
  }

function addText(
  kind: string,
  editable: Editable,
  path: readonly PathKey[],
  text: string,
  position: Position,
): readonly Fix[] {
  const key = String(path.at(-1))
  const title = `Add ${key}: ${text}`
  if (!pairAt(editable, path)) return fix(kind, title, insertPair(editable, path, yamlWord(text), position))
  return textAt(editable, path) === '' ? fix(kind, title, replaceText(editable, path, text)) : []
}

/** A path for something that has none: below `/etc`, named after where its contents come from, and not taken. */
export const missingPath = add('add-path', 'first', (editable, parent) => {
  const list = String(parent.at(-2))
  if (list === 'filesystems') return []
  const directory = list === 'directories' || list === 'trees' ? '/opt' : '/etc'
  const from = textAt(editable, [...parent, 'contents', 'local']) ?? textAt(editable, [...parent, 'contents', 'source'])
  const name = /^[\w./:-]+$/.test(from ?? '') ? /[^/]+$/.exec(from ?? '')?.[0] : undefined
  return [freeText(editable, parent, 'path', `${directory}/${name ?? 'example'}`)]
})

/** A device for a disk or filesystem that names none. */
export const missingDevice = add('add-device', 'first', (editable, parent) => {
  const label = textAt(editable, [...parent, 'label'])
  const isPartition = String(parent.at(-2)) === 'filesystems'
  const device = isPartition ? `/dev/disk/by-partlabel/${label ?? 'data'}` : '/dev/sda'
  return [freeText(editable, parent, 'device', device)]
})

export const missingFormat = add('add-format', { below: 'device' }, () => ['ext4'])
export const missingLevel = add('add-level', { below: 'name' }, () => ['raid1'])
export const missingLayout = add('add-layout', 'first', () => ['x86_64'])

/** A mount point, named after the label. */
export const missingMountPoint = add('add-path', { below: 'device' }, (editable, parent) => [
  `/var/lib/${textAt(editable, [...parent, 'label']) || 'data'}`,
])

/** A name for a MachineConfig, by the role it is for. */
export const missingConfigName: Fixer = ({ editable }) => {
  const role = textAt(editable, ['metadata', 'labels', roleLabel]) ?? 'worker'
  const text = `99-${role}-custom`
  return addAt(editable, ['metadata', 'name'], text, yamlWord(text))
}

/** The machines that a MachineConfig is for. */
export const missingRole: Fixer = ({ editable }) => {
  const labels = ['metadata', 'labels']
  const isThere = childKeys(editable, labels).length > 0
  return isThere
    ? addAt(editable, [...labels, roleLabel], 'worker', yamlWord('worker'))
    : addAt(editable, labels, 'worker', yamlMap([roleLabel, yamlWord('worker')]))
}

const roleLabel = 'machineconfiguration.openshift.io/role'

function addAt(editable: Editable, path: readonly string[], text: string, value: YamlTree): readonly Fix[] {
  const title = `Add ${String(path.at(-1)) === 'name' ? 'name' : 'role'}: ${text}`
  if (pairAt(editable, path)) {
    return textAt(editable, path) === '' ? fix(`add-${path.at(-1)}`, title, replaceText(editable, path, text)) : []
  }
  return fix(`add-${path.at(-1)}`, title, insertPair(editable, path, value))
}

// What the siblings in the list do not use already.
function freeText(editable: Editable, item: readonly PathKey[], key: string, wanted: string): string {
  const index = Number(item.at(-1))
  const list = item.slice(0, -1)
  const others = childIndices(editable, list).filter((at) => at !== index)
  const taken = new Set(others.map((at) => textAt(editable, [...list, at, key])))
  let free = wanted
  for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`
  return free
}
