import { map, scalar, type EmittedMap } from '../../ignition/emitted.ts'
import { group, groups, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import type { Conversion } from './conversion.ts'
import { copyFields, type Entries } from './copyFields.ts'
import { convertContents } from './convertContents.ts'
import { shapeAt } from './shapes.ts'

/** Files. */
export function convertFiles(config: Group, conversion: Conversion): readonly EmittedMap[] {
  return nodesIn(config, 'files').map((file, index) =>
    map(file.path, [
      ...nodeEntries(file, 'files'),
      ...copyFields(file, shapeAt('storage', 'files'), 'append'),
      ['contents', convertContents(file, index, conversion)],
      ...modeEntry(file, 'files', 0o644),
    ]),
  )
}

/** Directories. */
export function convertDirectories(config: Group): readonly EmittedMap[] {
  return nodesIn(config, 'directories').map((directory) =>
    map(directory.path, [...nodeEntries(directory, 'directories'), ...modeEntry(directory, 'directories', 0o755)]),
  )
}

/** Links. */
export function convertLinks(config: Group): readonly EmittedMap[] {
  return nodesIn(config, 'links').map((link) =>
    map(link.path, [...nodeEntries(link, 'links'), ...copyFields(link, shapeAt('storage', 'links'), 'hard target!')]),
  )
}

type NodeKind = 'files' | 'directories' | 'links'

const nodesIn = (config: Group, kind: NodeKind): readonly Group[] => groups(group(config, 'storage'), kind)

function nodeEntries(node: Group, kind: NodeKind): Entries {
  const shape = shapeAt('storage', kind)
  const filesystem = text(node, 'filesystem') || 'root'
  return new Map([
    ['filesystem', scalar(pathOf(node, 'filesystem'), filesystem)],
    ...owner(node, kind, 'group'),
    ...copyFields(node, shape, 'overwrite path!'),
    ...owner(node, kind, 'user'),
  ])
}

function owner(node: Group, kind: NodeKind, name: 'user' | 'group'): Entries {
  const own = group(node, name)
  return new Map(own ? [[name, map(own.path, copyFields(own, shapeAt('storage', kind, name), 'id name'))]] : [])
}

function modeEntry(node: Group, kind: NodeKind, usual: number): Entries {
  const written = copyFields(node, shapeAt('storage', kind), 'mode')
  return written.size > 0 ? written : new Map([['mode', scalar(node.path, usual)]])
}
