import { cleanPath } from '../../ignition/cleanPath.ts'
import { map, type EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import { filesystemPlaceUnknown, joined, replacedLater } from '../../report/catalogue/convert.ts'
import type { YamlEntry, YamlItem } from '../../yaml/write/yamlTree.ts'
import type { Converting } from './converting.ts'
import { copied, entry, flagEntry, fromOf, listEntry, mapEntry, mapOf, textEntry } from './entries.ts'

/** Files, directories and links, by their path in the running system. */
export interface PlacedNodes {
  readonly entries: readonly YamlEntry[]
  /** The filesystems that they are on, with their places. */
  readonly used: ReadonlyMap<string, string>
}

/** Converts nodes. `extra` are files that the sections for the network become. */
export function placeNodes(
  converting: Converting,
  places: ReadonlyMap<string, string>,
  extra: readonly PlacedFile[],
): PlacedNodes {
  const storage = mapAt(converting.ignition, 'storage') ?? converting.ignition
  const used = new Map<string, string>()
  const place = (key: string): readonly PlacedNode[] =>
    mapsAt(storage, key).flatMap((node) => placeNode(node, places, used, converting))
  const [files, directories, links] = [place('files'), place('directories'), place('links')]
  const written = [...extra, ...files.flatMap((file) => fileOf(file, converting))]
  return {
    used,
    entries: [
      ...listEntry('files', combineFiles(written, converting), fromOf(storage, 'files')),
      ...listEntry('directories', directories.map(directory), fromOf(storage, 'directories')),
      ...listEntry('links', links.map(link), fromOf(storage, 'links')),
    ],
  }
}

interface PlacedNode {
  readonly path: string
  readonly node: EmittedMap
}

function placeNode(
  node: EmittedMap,
  places: ReadonlyMap<string, string>,
  used: Map<string, string>,
  { lose }: Converting,
): readonly PlacedNode[] {
  const filesystem = textAt(node, 'filesystem') ?? 'root'
  const place = places.get(filesystem)
  if (place === undefined) {
    lose((path) => filesystemPlaceUnknown(path, filesystem), node.from)
    return []
  }
  used.set(filesystem, place)
  return [{ path: cleanPath(place + (textAt(node, 'path') ?? '')), node }]
}

/** A file and what is written to it. */
export interface PlacedFile {
  readonly path: string
  readonly isAppended: boolean
  /** What comes before its contents. */
  readonly head: readonly YamlEntry[]
  readonly contents: YamlEntry
  readonly from: YamlItem['from'] & object
}

function fileOf({ path, node }: PlacedNode, converting: Converting): readonly PlacedFile[] {
  // A file without contents was an empty one.
  const contents = mapAt(node, 'contents') ?? map(node.from, [])
  const entries = converting.contentsOf(contents, converting)
  if (!entries) return []
  const isAppended = flagAt(node, 'append') === true
  const overwrite = isAppended ? [] : [flagEntry('overwrite', flagAt(node, 'overwrite') ?? true, node.from)]
  return [
    {
      path,
      isAppended,
      head: [pathEntry(path, node), ...overwrite, ...copied(node, 'mode'), ...owners(node)],
      contents: entry('contents', mapOf(entries), contents.from),
      from: node.from,
    },
  ]
}

function pathEntry(path: string, node: EmittedMap): YamlEntry {
  return textEntry('path', path, fromOf(node, 'path'))
}

function owners(node: EmittedMap): readonly YamlEntry[] {
  return ['user', 'group'].flatMap((name) => {
    const owner = mapAt(node, name)
    return owner ? mapEntry(name, copied(owner, 'id name'), owner.from) : []
  })
}

const directory = ({ path, node }: PlacedNode): YamlItem => ({
  value: mapOf([pathEntry(path, node), ...copied(node, 'overwrite mode'), ...owners(node)]),
  from: node.from,
})

const link = ({ path, node }: PlacedNode): YamlItem => ({
  value: mapOf([pathEntry(path, node), ...copied(node, 'target hard overwrite'), ...owners(node)]),
  from: node.from,
})

/** Each path once: what is appended joins the file above, anything else takes its place. */
function combineFiles(files: readonly PlacedFile[], { lose }: Converting): readonly YamlItem[] {
  const byPath = new Map<string, readonly PlacedFile[]>()
  for (const file of files) {
    const earlier = byPath.get(file.path) ?? []
    if (file.isAppended && earlier.length > 0) lose((path) => joined(path, file.path), file.from)
    else for (const each of earlier) lose((path) => replacedLater(path, file.path), each.from)
    byPath.set(file.path, file.isAppended ? [...earlier, file] : [file])
  }
  return [...byPath.values()].flatMap(fileItem)
}

function fileItem(parts: readonly PlacedFile[]): readonly YamlItem[] {
  const [first] = parts
  if (!first) return []
  const whole = first.isAppended ? [] : [first.contents]
  const appended = parts.slice(whole.length).map(({ contents, from }) => ({ value: contents.value, from }))
  return [{ value: mapOf([...first.head, ...whole, ...listEntry('append', appended, first.from)]), from: first.from }]
}
