import type { EmittedMap } from '../../ignition/emitted.ts'
import { flagAt, mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import { contentOf, type Content } from '../content.ts'
import { fails, type Finding } from '../finding.ts'
import { defaultFileMode, root as rootOwner, type Owner } from './entry.ts'
import { directoryNode, type FileNode, type VirtualRoot } from './virtualRoot.ts'

/** What keeps one entry from being made; undefined where nothing does. */
type Problem = string | undefined
type Write = (root: VirtualRoot, path: string, item: EmittedMap) => Problem

interface PlannedEntry {
  readonly path: string
  readonly item: EmittedMap
  readonly write: Write
}

/**
 * Makes the directories, files and links of a config in Ignition's order: the shallow before the deep, hard links last. All
 * paths are resolved before the first is made.
 */
export function writeStorage(config: EmittedMap, root: VirtualRoot): readonly Finding[] {
  const storage = mapAt(config, 'storage')
  const planned = (key: string, write: Write): readonly PlannedEntry[] =>
    mapsAt(storage, key).map((item) => ({ path: root.resolve(textAt(item, 'path') ?? ''), item, write }))
  const entries = [
    ...planned('directories', writeDirectory),
    ...planned('files', writeFile),
    ...planned('links', writeLink),
  ]
  const clashes = clashesOf(entries)
  const [soft, hard] = [entries.filter(({ item }) => !isHard(item)), entries.filter(({ item }) => isHard(item))]
  const ordered = [...soft.toSorted((left, right) => depthOf(left.path) - depthOf(right.path)), ...hard]
  return [...clashes, ...ordered.flatMap((entry) => writeEntry(root, entry))]
}

const isHard = (item: EmittedMap): boolean => flagAt(item, 'hard') === true
const depthOf = (path: string): number => path.split('/').filter(Boolean).length

function clashesOf(entries: readonly PlannedEntry[]): readonly Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ path, item }) => {
    if (seen.has(path)) return [fails(`${path} is made twice: another path leads there by a link.`, item.from)]
    seen.add(path)
    return []
  })
}

function writeEntry(root: VirtualRoot, { path, item, write }: PlannedEntry): readonly Finding[] {
  const problem = write(root, path, item)
  return problem === undefined ? [] : [fails(problem, item.from)]
}

function removeBefore(root: VirtualRoot, path: string, item: EmittedMap): boolean {
  if (flagAt(item, 'overwrite') !== true) return false
  const isThere = root.find(path) !== undefined
  root.remove(path)
  return isThere
}

function writeDirectory(root: VirtualRoot, path: string, item: EmittedMap): Problem {
  removeBefore(root, path, item)
  const existing = root.find(path)
  if (existing && existing.kind !== 'directory') return `${path} is there already and is no directory.`
  const directory = existing ?? directoryNode('config', item.from)
  if (!existing && !root.place(path, directory)) return `${path} cannot be made: something above it is no directory.`
  directory.mode = numberAt(item, 'mode') ?? directory.mode
  directory.owner = ownerOf(item, directory.owner)
  directory.from = item.from
  directory.madeBy = 'config'
  return undefined
}

function writeFile(root: VirtualRoot, path: string, item: EmittedMap): Problem {
  const isOverwritten = removeBefore(root, path, item)
  const existing = root.find(path)
  const source = contentOf(mapAt(item, 'contents'))
  if (existing && existing.kind !== 'file') return `${path} is there already and is no regular file.`
  if (existing && source) return `${path} is there already. It needs overwrite: true.`
  const file: FileNode = existing ?? { ...newFile(item), before: isOverwritten ? 'overwritten' : 'nothing' }
  if (existing) file.before = 'appended'
  else if (!root.place(path, file)) return `${path} cannot be made: something above it is no directory.`
  return fillFile(file, path, item, source)
}

function fillFile(file: FileNode, path: string, item: EmittedMap, source: Content | undefined): Problem {
  const appended = mapsAt(item, 'append').map(contentOf)
  const contents = [source, ...appended].filter((content) => content !== undefined)
  file.owner = ownerOf(item, file.owner)
  file.mode = numberAt(item, 'mode') ?? file.mode
  file.from = item.from
  file.madeBy = 'config'
  file.contents = [...(file.contents ?? []), ...contents]
  if (appended.includes(undefined)) return `${path} has something to append that has no source: Ignition ends there.`
  return brokenContent(path, contents)
}

const newFile = ({ from }: EmittedMap): FileNode => ({
  kind: 'file',
  owner: rootOwner,
  mode: defaultFileMode,
  from,
  madeBy: 'config',
  contents: [],
  before: 'nothing',
})

function brokenContent(path: string, contents: readonly Content[]): Problem {
  const broken = contents.find((content) => content.kind === 'broken')
  return broken && `${path} cannot be written. ${broken.problem}`
}

function writeLink(root: VirtualRoot, path: string, item: EmittedMap): Problem {
  removeBefore(root, path, item)
  const target = textAt(item, 'target') ?? ''
  const existing = root.find(path)
  if (isHard(item)) return writeHardLink(root, path, item, target)
  if (existing) return linksTo(existing, target) ? undefined : `${path} is there already. It needs overwrite: true.`
  const link = {
    kind: 'link',
    owner: ownerOf(item, rootOwner),
    target,
    isHard: false,
    from: item.from,
    madeBy: 'config',
  } as const
  return root.place(path, link) ? undefined : `${path} cannot be made: something above it is no directory.`
}

function linksTo(existing: { readonly kind: string; readonly target?: string }, target: string): boolean {
  return existing.kind === 'link' && existing.target === target
}

/** A hard link is the file itself: it has its owner and mode. */
function writeHardLink(root: VirtualRoot, path: string, item: EmittedMap, target: string): Problem {
  const existing = root.find(path)
  const linked = root.find(target)
  if (linked === undefined) return `${path} cannot be a hard link: ${target} is not there.`
  if (linked.kind === 'directory') return `${path} cannot be a hard link: ${target} is a directory.`
  if (existing) return `${path} is there already. It needs overwrite: true.`
  const link = { kind: 'link', owner: linked.owner, target, isHard: true, from: item.from, madeBy: 'config' } as const
  return root.place(path, link) ? undefined : `${path} cannot be made: something above it is no directory.`
}

/** Who owns it: what the config says, by number before by name, otherwise as it was. */
function ownerOf(item: EmittedMap, before: Owner): Owner {
  return { user: nameOrId(mapAt(item, 'user')) ?? before.user, group: nameOrId(mapAt(item, 'group')) ?? before.group }
}

/** A number is taken as the kernel does: its lower 32 bits. */
function nameOrId(owner: EmittedMap | undefined): string | number | undefined {
  const id = numberAt(owner, 'id')
  return id === undefined ? textAt(owner, 'name') || undefined : id >>> 0
}
