import { bytesOf } from '../../ignition/bytes.ts'
import { cleanPath } from '../../ignition/cleanPath.ts'
import { map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { nodeExists } from '../../report/catalogue/butane.ts'
import type { YamlPath } from '../../report/path.ts'
import { group, groups, isSet, pathOf, text, type Group } from '../1-decode/group.ts'
import { templateOf } from '../templateInstance.ts'
import { ignitionKeys, type DesugarContext } from './context.ts'
import { inOrder } from './inOrder.ts'
import { readLocalFile } from './localFiles.ts'
import { collectNodes, type NodeKind, type Nodes } from './nodes.ts'
import { fillContents } from './fillContents.ts'

const rootfulDirectory = '/etc/containers/systemd'
const rootlessDirectory = '/etc/containers/systemd/users'

/** Adds the files of quadlets and their drop-ins; an instance of a template becomes a link to it. */
export function addQuadlets(config: Group, emitted: EmittedMap, context: DesugarContext): EmittedMap {
  const systemd = group(config, 'systemd')
  const quadlets = groups(systemd, 'quadlets')
  if (!systemd || quadlets.length === 0) return emitted
  const nodes = collectNodes(emitted, pathOf(systemd, 'quadlets'), context)
  for (const quadlet of quadlets) addQuadlet(quadlet, nodes, context)
  return nodes.toConfig(emitted)
}

function addQuadlet(quadlet: Group, nodes: Nodes, context: DesugarContext): void {
  const name = text(quadlet, 'name') ?? ''
  const directory = isSet(quadlet, 'rootful') ? rootfulDirectory : rootlessDirectory
  const path = cleanPath(`${directory}/${name}`)
  const template = templateOf(name)
  if (template === undefined) addFile(quadlet, path, nodes, context)
  else addLink(quadlet, path, template, nodes, context)
  for (const dropin of groups(quadlet, 'dropins')) {
    addFile(dropin, `${path}.d/${text(dropin, 'name') ?? ''}`, nodes, context)
  }
}

function addLink(quadlet: Group, path: string, target: string, nodes: Nodes, context: DesugarContext): void {
  if (nodes.exists(path)) {
    context.add(nodeExists(quadlet.path))
    return
  }
  nodes.add('links', path, makeNode('links', quadlet, path, [['target', scalar(quadlet.path, target)]], context))
}

function addFile(source: Group, path: string, nodes: Nodes, context: DesugarContext): void {
  if (nodes.exists(path)) {
    context.add(nodeExists(source.path))
    return
  }
  const { content, from } = contentsOf(source, context)
  nodes.add(
    'files',
    path,
    makeNode(
      'files',
      source,
      path,
      [
        ['contents', fillContents(undefined, content, from, context)],
        ['mode', scalar(source.path, 0o644)],
      ],
      context,
    ),
  )
}

type Entry = readonly [string, Emitted]

function makeNode(
  kind: NodeKind,
  source: Group,
  path: string,
  entries: readonly Entry[],
  { shape }: DesugarContext,
): EmittedMap {
  const all = new Map<string, Emitted>([...entries, ['path', scalar(pathOf(source, 'name'), path)]])
  return { ...map(source.path, inOrder(all, ignitionKeys(shape, ['storage', kind]))), generated: true }
}

function contentsOf(source: Group, context: DesugarContext): { readonly content: Uint8Array; readonly from: YamlPath } {
  const inline = text(source, 'contents')
  if (inline) return { content: bytesOf(inline), from: pathOf(source, 'contents') }
  const local = text(source, 'contents_local')
  if (!local) return { content: new Uint8Array(), from: source.path }
  const from = pathOf(source, 'contents_local')
  const found = readLocalFile(context.files, local)
  if (found.kind === 'found') return { content: found.value, from }
  context.add(found.report(from))
  return { content: new Uint8Array(), from }
}
