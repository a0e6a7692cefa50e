import { cleanPath } from '../../ignition/cleanPath.ts'
import { map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, textAt } from '../../ignition/valueAt.ts'
import { filesDirectoryMissing, nodeExists, treeNotDirectory } from '../../report/catalogue/butane.ts'
import { yamlPath } from '../../report/path.ts'
import { group, groups, number, text, type Group } from '../1-decode/group.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import { inOrder } from './inOrder.ts'
import { fillContents } from './fillContents.ts'
import { findLocal, pathInside } from './localFiles.ts'
import type { LocalTree } from './localTree.ts'
import { collectNodes, type NodeKind, type Nodes } from './nodes.ts'

/** Adds what the trees of a config hold: a file, link or (where it has its own mode or owner) directory for each entry. */
export function addTrees(config: Group, emitted: EmittedMap, context: DesugarContext): EmittedMap {
  const trees = groups(group(config, 'storage'), 'trees')
  const [first] = trees
  if (!first) return emitted
  if (!context.files) {
    context.add(filesDirectoryMissing(first.path))
    return emitted
  }
  const nodes = collectNodes(emitted, yamlPath('storage'), context)
  for (const tree of trees) addTree(tree, context.files, nodes, context)
  return nodes.toConfig(emitted)
}

interface Walk {
  readonly tree: Group
  readonly files: LocalTree
  readonly nodes: Nodes
  readonly context: DesugarContext
}

function addTree(tree: Group, files: LocalTree, nodes: Nodes, context: DesugarContext): void {
  const found = findLocal(files, text(tree, 'local') ?? '', 'stat')
  if (found.kind === 'missing') context.add(found.report(tree.path))
  else if (found.value.file.kind !== 'directory') context.add(treeNotDirectory(tree.path))
  else walk({ tree, files, nodes, context }, unfollowed(files, text(tree, 'local') ?? ''), text(tree, 'path') || '/')
}

// The walk starts at the root itself: where that is a link, the link is what gets copied.
function unfollowed(files: LocalTree, name: string): string {
  const path = pathInside(files, name) ?? ''
  const slash = path.lastIndexOf('/')
  const parent = findLocal(files, path.slice(0, Math.max(slash, 0)), 'stat')
  const directory = parent.kind === 'found' ? parent.value.path : ''
  const last = path.slice(slash + 1)
  return directory === '' ? last : `${directory}/${last}`
}

// Depth first, directories before what is in them, names in byte order.
function walk(state: Walk, source: string, target: string): void {
  const pending = [{ source, target: cleanPath(target) }]
  for (let place = pending.pop(); place; place = pending.pop()) {
    const { source: from, target: to } = place
    addEntry(state, from, to)
    if (state.files.at(from)?.kind !== 'directory') continue
    const names = state.files.namesIn(from).toReversed()
    pending.push(
      ...names.map((name) => ({ source: from === '' ? name : `${from}/${name}`, target: cleanPath(`${to}/${name}`) })),
    )
  }
}

function addEntry(state: Walk, source: string, target: string): void {
  const file = state.files.at(source)
  if (file?.kind === 'directory') addDirectory(state, target)
  else if (file?.kind === 'file') addFile(state, target, file.content, file.executable)
  else if (file?.kind === 'link') addLink(state, target, file.target)
}

function addDirectory({ tree, nodes, context }: Walk, path: string): void {
  const mode = number(tree, 'dir_mode')
  const owner = ownerOf(tree)
  if (mode === undefined && owner.length === 0) return
  if (nodes.exists(path)) context.add(nodeExists(tree.path))
  else
    nodes.add(
      'directories',
      path,
      makeNode('directories', path, [...owner, ['mode', scalar(tree.path, mode ?? 0o755)]], tree, context),
    )
}

function addFile({ tree, nodes, context }: Walk, path: string, content: Uint8Array, isExecutable: boolean): void {
  const known = nodes.find('files', path)
  if (known ? textAt(mapAt(known, 'contents'), 'source') : nodes.exists(path)) {
    context.add(nodeExists(tree.path))
    return
  }
  const file = known ?? makeNode('files', path, ownerOf(tree), tree, context)
  const mode = number(tree, 'file_mode') ?? (isExecutable ? 0o755 : 0o644)
  const entries = new Map<string, Emitted>(file.entries)
  entries.set('contents', fillContents(mapAt(file, 'contents'), content, tree.path, context))
  if (!entries.has('mode')) entries.set('mode', scalar(tree.path, mode))
  const filled = { ...file, entries: new Map(inOrder(entries, ignitionKeys(context.shape, ['storage', 'files']))) }
  if (known) nodes.replace('files', path, filled)
  else nodes.add('files', path, filled)
}

function addLink({ tree, nodes, context }: Walk, path: string, target: string): void {
  const known = nodes.find('links', path)
  if (known ? textAt(known, 'target') : nodes.exists(path)) {
    context.add(nodeExists(tree.path))
    return
  }
  const link = known ?? makeNode('links', path, ownerOf(tree), tree, context)
  const entries = new Map(link.entries).set('target', scalar(tree.path, target))
  const filled = { ...link, entries: new Map(inOrder(entries, ignitionKeys(context.shape, ['storage', 'links']))) }
  if (known) nodes.replace('links', path, filled)
  else nodes.add('links', path, filled)
}

type Entry = readonly [string, Emitted]

function makeNode(
  kind: NodeKind,
  path: string,
  entries: readonly Entry[],
  tree: Group,
  context: DesugarContext,
): EmittedMap {
  const all = new Map<string, Emitted>([...entries, ['path', scalar(tree.path, path)]])
  return { ...map(tree.path, inOrder(all, ignitionKeys(context.shape, ['storage', kind]))), generated: true }
}

function ownerOf(tree: Group): readonly Entry[] {
  return (['group', 'user'] as const).flatMap((name): readonly Entry[] => {
    const owner = group(tree, name)
    const entries = ['id', 'name'].flatMap((key): readonly Entry[] => {
      const value = owner?.fields.get(key)
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? [[key, scalar(tree.path, value)]]
        : []
    })
    return entries.length > 0 ? [[name, { ...map(tree.path, entries), generated: true }]] : []
  })
}
