import type { PathKey } from '../../report/path.ts'
import { createLineIndex } from '../read/lineIndex.ts'
import type { YamlNode } from '../read/node.ts'
import { readYaml } from '../read/readYaml.ts'
import { readSketch } from '../sketch/readSketch.ts'
import { brokenPlace, type BrokenPlace } from './brokenPlace.ts'
import { formValueOf, type FormScalar, type FormValue } from './formValue.ts'
import { innerNodes, type InnerNode } from './innerNodes.ts'
import { sketchedNode } from './sketchedNode.ts'

/** A text as forms read it. */
export interface FormReading {
  readonly source: string
  /** What the text says at a path; undefined where it has nothing there. */
  readonly valueAt: (path: readonly PathKey[]) => FormValue | undefined
  /** The text at a path; undefined where there is none. */
  readonly scalarAt: (path: readonly PathKey[]) => FormScalar | undefined
  /** The path of the innermost value around an offset; its key counts as part of it. */
  readonly pathAt: (offset: number) => readonly PathKey[]
  /** How many items the list at a path has; 0 where there is none. */
  readonly countAt: (path: readonly PathKey[]) => number
  /** Where the value at a path stands; undefined where the text has nothing there. */
  readonly placeOf: (path: readonly PathKey[]) => FormPlace | undefined
  /** What cannot be read; undefined where everything can. */
  readonly broken: (BrokenPlace & FormPlace) | undefined
}

/** A place in a text. */
export interface FormPlace {
  readonly offset: number
  /** Counted from 1. */
  readonly line: number
}

/** Reads a text for forms: exactly where it can be read, as far as its lines tell where it is broken. Quick enough for each key press. */
export function readForm(source: string): FormReading {
  const { root, stopped, reason } = rootOf(source)
  const lines = createLineIndex(source)
  const lineAt = (offset: number): number => lines.positionAt(Math.min(offset, source.length)).line
  const placeAt = (offset: number): FormPlace => ({ offset, line: lineAt(offset) })
  const place = root && stopped !== undefined ? brokenPlace(source, root, stopped) : undefined
  const broken = place && { ...place, ...placeAt(place.offset) }
  return {
    source,
    broken,
    valueAt(path) {
      if (broken?.path && isWithin(path, broken.path)) return { kind: 'broken', line: broken.line, reason }
      const node = root && nodeAt(root, path)
      return node && formValueOf({ source, lineAt }, node)
    },
    scalarAt(path) {
      const node = root && nodeAt(root, path)
      const value = node?.kind === 'scalar' ? formValueOf({ source, lineAt }, node) : undefined
      return value?.kind === 'scalar' ? value : undefined
    },
    pathAt: (offset) => (root ? pathIn(root, offset) : []),
    countAt(path) {
      const node = root && nodeAt(root, path)
      return node?.kind === 'sequence' ? node.items.length : 0
    },
    placeOf(path) {
      const node = root && nodeAt(root, path)
      return node && placeAt(node.start)
    },
  }
}

interface ReadRoot {
  readonly root: YamlNode | undefined
  /** Where the reader could not go on. */
  readonly stopped?: number
  readonly reason: string
}

function rootOf(source: string): ReadRoot {
  const read = readYaml(source)
  if (read.kind === 'document') return { root: read.root, reason: '' }
  const { root } = readSketch(source)
  const sketched = root && sketchedNode(source, root)
  if (read.kind === 'empty') return { root: undefined, reason: '' }
  return { root: sketched, stopped: read.offset, reason: read.message }
}

function pathIn(root: YamlNode, offset: number): readonly PathKey[] {
  let inner: InnerNode = { path: [], node: root, from: root.start }
  for (;;) {
    const next: InnerNode | undefined = innerNodes(inner).findLast(({ from }) => from <= offset)
    if (!next || offset > next.node.end) return inner.path
    inner = next
  }
}

/** The node at a path. Of a key that is there twice, the last one counts. */
function nodeAt(root: YamlNode, path: readonly PathKey[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const key of path) {
    if (node?.kind === 'alias') return node
    node = childAt(node, key)
  }
  return node
}

function childAt(node: YamlNode | undefined, wanted: PathKey): YamlNode | undefined {
  if (node?.kind === 'sequence') return typeof wanted === 'number' ? node.items[wanted] : undefined
  if (node?.kind !== 'mapping') return undefined
  return node.pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === wanted)?.value
}

const isWithin = (path: readonly PathKey[], outer: readonly PathKey[]): boolean =>
  outer.every((key, index) => path[index] === key)
