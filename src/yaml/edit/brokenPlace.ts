import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'
import { innerNodes, type InnerNode } from './innerNodes.ts'

/** A part of a text that cannot be read. */
export interface BrokenPlace {
  /** Of the innermost item of a list around it, or of the value itself; undefined where it is around everything. */
  readonly path: readonly PathKey[] | undefined
  readonly offset: number
}

/**
 * Where a text that cannot be read is broken, as its sketch tells: at a quote or bracket that is never closed, otherwise where
 * the reader stopped.
 */
export function brokenPlace(source: string, root: YamlNode, stopped: number): BrokenPlace {
  const open = findOpen(source, { path: [], node: root, from: root.start })
  const offset = open?.node.start ?? stopped
  const around = open?.path ?? pathAround(source, root, offset)
  const lastItem = around.findLastIndex((key) => typeof key === 'number')
  if (lastItem >= 0) return { path: around.slice(0, lastItem + 1), offset }
  return { path: open ? around : undefined, offset }
}

/** The first text or list whose quote or bracket does not close. */
function findOpen(source: string, around: InnerNode): InnerNode | undefined {
  if (isOpen(source, around.node)) return around
  for (const inner of innerNodes(around)) {
    const found = findOpen(source, inner)
    if (found) return found
  }
  return undefined
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' }

function isOpen(source: string, { start, end }: YamlNode): boolean {
  const closing = CLOSING[source[start] ?? '']
  return closing !== undefined && start < end && (end - start < 2 || source[end - 1] !== closing)
}

/** The path to the innermost value whose lines hold an offset. */
function pathAround(source: string, root: YamlNode, offset: number): readonly PathKey[] {
  let around: InnerNode = { path: [], node: root, from: root.start }
  for (;;) {
    const inner: InnerNode | undefined = innerNodes(around).findLast((each) => isOnLines(source, each, offset))
    if (!inner) return around.path
    around = inner
  }
}

function isOnLines(source: string, { from, node }: InnerNode, offset: number): boolean {
  const lineStart = from === 0 ? 0 : source.lastIndexOf('\n', from - 1) + 1
  const lineEnd = source.indexOf('\n', Math.max(from, node.end - 1))
  return lineStart <= offset && (lineEnd < 0 || offset <= lineEnd)
}
