import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'

/** A part of a text that cannot be read. */
export interface BrokenPlace {
  /** Of the innermost item of a list around it, or of the value itself; undefined where it is around everything. */
  readonly path: readonly PathKey[] | undefined
  readonly offset: number
}

interface Inner {
  readonly path: readonly PathKey[]
  readonly node: YamlNode
  /** Where its key begins, or the value itself. */
  readonly from: number
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
function findOpen(source: string, around: Inner): Inner | undefined {
  if (isOpen(source, around.node)) return around
  for (const inner of below(around)) {
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

function below({ path, node }: Inner): readonly Inner[] {
  if (node.kind === 'sequence')
    return node.items.map((item, index) => ({ path: [...path, index], node: item, from: item.start }))
  if (node.kind !== 'mapping') return []
  return node.pairs.flatMap(({ key, value }) =>
    key.kind === 'scalar' ? [{ path: [...path, key.value], node: value, from: key.start }] : [],
  )
}

/** The path to the innermost value whose lines hold an offset. */
function pathAround(source: string, root: YamlNode, offset: number): readonly PathKey[] {
  let around: Inner = { path: [], node: root, from: root.start }
  for (;;) {
    const inner: Inner | undefined = below(around).findLast((each) => isOnLines(source, each, offset))
    if (!inner) return around.path
    around = inner
  }
}

function isOnLines(source: string, { from, node }: Inner, offset: number): boolean {
  const lineStart = from === 0 ? 0 : source.lastIndexOf('\n', from - 1) + 1
  const lineEnd = source.indexOf('\n', Math.max(from, node.end - 1))
  return lineStart <= offset && (lineEnd < 0 || offset <= lineEnd)
}
