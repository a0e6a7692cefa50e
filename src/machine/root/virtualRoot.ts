import { cleanPath } from '../../ignition/cleanPath.ts'
import type { YamlPath } from '../../report/path.ts'
import type { Content } from '../content.ts'
import {
  defaultDirectoryMode,
  root,
  type DirectoryEntry,
  type Entry,
  type FileEntry,
  type MadeBy,
  type Owner,
} from './entry.ts'

/** A node of the filesystem while it is being made. */
export type Node = DirectoryNode | FileNode | LinkNode

interface NodeFacts {
  owner: Owner
  from: YamlPath | undefined
  madeBy: MadeBy
}

export interface DirectoryNode extends NodeFacts {
  readonly kind: 'directory'
  mode: number | undefined
  readonly children: Map<string, Node>
}

export interface FileNode extends NodeFacts {
  readonly kind: 'file'
  mode: number | undefined
  contents: readonly Content[] | undefined
  before: FileEntry['before']
}

export interface LinkNode extends NodeFacts {
  readonly kind: 'link'
  readonly target: string
  readonly isHard: boolean
}

/** The root filesystem of a machine in memory, for what Ignition would do to it. Paths are absolute. */
export class VirtualRoot {
  private readonly top = directoryNode('parent', undefined)
  private hasLinks = false

  /** The node of a path; links on the way are followed, the last element is not. */
  find(path: string): Node | undefined {
    const parts = partsOf(this.resolve(path))
    let node: Node | undefined = this.top
    for (const part of parts) node = node?.kind === 'directory' ? node.children.get(part) : undefined
    return node
  }

  /** Ignition's `JoinPath`: the path with the links in all but its last element followed, inside this root. */
  resolve(path: string): string {
    if (!this.hasLinks) return cleanPath(`/${path}`)
    const parts = partsOf(path)
    const last = parts.pop()
    let resolved = '/'
    for (const part of parts) resolved = this.follow(cleanPath(`${resolved}/${part}`))
    return last === undefined ? '/' : cleanPath(`${resolved}/${last}`)
  }

  private follow(path: string): string {
    let at = path
    for (let left = LINKS_IN_A_ROW; left > 0; left -= 1) {
      const node = this.exact(at)
      if (node?.kind !== 'link' || node.isHard) return at
      at = cleanPath(node.target.startsWith('/') ? node.target : `${parentOf(at)}/${node.target}`)
    }
    return at
  }

  private exact(path: string): Node | undefined {
    let node: Node | undefined = this.top
    for (const part of partsOf(path)) node = node?.kind === 'directory' ? node.children.get(part) : undefined
    return node
  }

  /** The folder of a path with all folders above it; undefined where something else is in the way. */
  makeDirectories(path: string, by: MadeBy = 'parent', from?: YamlPath): DirectoryNode | undefined {
    let node = this.top
    const parts = partsOf(path)
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1
      const next = node.children.get(part) ?? directoryNode(isLast ? by : 'parent', isLast ? from : undefined)
      if (next.kind !== 'directory') return undefined
      node.children.set(part, next)
      node = next
    }
    return node
  }

  /** Puts a node at a path and makes the folders above it; false where something else is in the way. */
  place(path: string, node: Node): boolean {
    const resolved = this.resolve(path)
    const parent = this.makeDirectories(parentOf(resolved))
    const name = nameOf(resolved)
    if (parent === undefined || name === '') return false
    parent.children.set(name, node)
    if (node.kind === 'link') this.hasLinks = true
    return true
  }

  /** Takes a path away with all below it. */
  remove(path: string): void {
    const resolved = this.resolve(path)
    const parent = this.exact(parentOf(resolved))
    if (parent?.kind === 'directory') parent.children.delete(nameOf(resolved))
  }

  /** Everything, for good. */
  entries(): DirectoryEntry {
    return { ...directoryEntry('/', '', this.top) }
  }
}

/** More links in a row than that lead in circles. */
const LINKS_IN_A_ROW = 40

export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export function directoryNode(madeBy: MadeBy, from: YamlPath | undefined): DirectoryNode {
  return { kind: 'directory', owner: root, mode: defaultDirectoryMode, from, madeBy, children: new Map() }
}

function partsOf(path: string): string[] {
  return cleanPath(`/${path}`).split('/').filter(Boolean)
}

function directoryEntry(path: string, name: string, node: DirectoryNode): DirectoryEntry {
  const { owner, mode, from, madeBy } = node
  const entries = [...node.children]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([childName, child]) => entryOf(path === '/' ? `/${childName}` : `${path}/${childName}`, childName, child))
  return { kind: 'directory', path, name, owner, mode, from, madeBy, entries }
}

function entryOf(path: string, name: string, node: Node): Entry {
  if (node.kind === 'directory') return directoryEntry(path, name, node)
  return { ...node, path, name }
}
