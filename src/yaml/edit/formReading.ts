import type { PathKey } from '../../report/path.ts'
import type { YamlNode } from '../read/node.ts'
import { readText, type Reading } from '../read/reading.ts'
import { nodeEnd } from './change/entries.ts'
import { readForEdit } from './change/readForEdit.ts'
import type { BrokenPart, Readable } from './change/readable.ts'
import { Refusal } from './change/refusal.ts'
import { formValueOf, type FormScalar, type FormText, type FormValue } from './formValue.ts'
import { innerNodes, type InnerNode } from './innerNodes.ts'

/** A text as forms read it. */
export interface FormReading {
  /** What the text says at a path; undefined where it has nothing there. */
  readonly valueAt: (path: readonly PathKey[]) => FormValue | undefined
  /** The text at a path; undefined where there is none. */
  readonly scalarAt: (path: readonly PathKey[]) => FormScalar | undefined
  /** The path of the innermost value around an offset; its key counts as part of it. */
  readonly pathAt: (offset: number) => readonly PathKey[]
  /** How many items the list at a path has; 0 where there is none. */
  readonly countAt: (path: readonly PathKey[]) => number
  /** The items of the list at a path as they are written, each without what is around it; none where there is no list. */
  readonly writtenAt: (path: readonly PathKey[]) => readonly string[]
  /** Where the value at a path stands; undefined where the text has nothing there. */
  readonly placeOf: (path: readonly PathKey[]) => FormPlace | undefined
  /** The first part of the value at a path that cannot be read. */
  readonly brokenIn: (path: readonly PathKey[]) => BrokenPart | undefined
  /** What cannot be read. */
  readonly broken: readonly BrokenPart[]
}

/** A place in a text. */
export interface FormPlace {
  readonly offset: number
  /** Counted from 1. */
  readonly line: number
}

/** Reads a text for forms, as far as it can be read. Quick enough for each key press. */
export const readForm = (source: string): FormReading => formReading(readText(source))

/** A text that has been read, as forms read it. */
export function formReading({ source, result, lines }: Reading): FormReading {
  const { text: readable, root, broken } = readableOf(source, result)
  const text: FormText = {
    source,
    lineAt: (offset) => lines.positionAt(Math.min(offset, source.length)).line,
    brokenAround: ({ start, end }) => broken.find((part) => part.start <= start && end <= part.end),
  }
  const find = (path: readonly PathKey[]): YamlNode | undefined => root && nodeAt(text, root, path)
  return {
    broken,
    valueAt(path) {
      const node = find(path)
      return node && formValueOf(text, node)
    },
    scalarAt(path) {
      const node = find(path)
      const value = node?.kind === 'scalar' ? formValueOf(text, node) : undefined
      return value?.kind === 'scalar' ? value : undefined
    },
    pathAt: (offset) => (root ? pathIn(root, offset) : []),
    countAt(path) {
      const node = find(path)
      return node?.kind === 'sequence' ? node.items.length : 0
    },
    writtenAt(path) {
      const node = find(path)
      if (node?.kind !== 'sequence') return []
      return node.items.map((item) => source.slice(item.start, nodeEnd(readable, item)).trimEnd())
    },
    brokenIn(path) {
      const node = broken.length > 0 ? find(path) : undefined
      return node && broken.find(({ start, end }) => start < node.end && node.start < end)
    },
    placeOf(path) {
      const node = find(path)
      return node && { offset: node.start, line: text.lineAt(node.start) }
    },
  }
}

function readableOf(source: string, result: Reading['result']): Omit<Readable, 'source'> {
  try {
    return readForEdit(source, result)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { text: source, root: undefined, broken: [{ start: 0, end: source.length, line: 1, reason: error.message }] }
  }
}

function pathIn(root: YamlNode, offset: number): readonly PathKey[] {
  let inner: InnerNode = { path: [], node: root, from: root.start }
  for (;;) {
    const next: InnerNode | undefined = innerNodes(inner).findLast(({ from }) => from <= offset)
    if (!next || offset > next.node.end) return inner.path
    inner = next
  }
}

/** The node at a path. Of a key that is there twice, the last one counts; below what cannot be read there is that alone. */
function nodeAt(text: FormText, root: YamlNode, path: readonly PathKey[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const key of path) {
    if (node?.kind === 'alias' || (node && text.brokenAround(node))) return node
    node = childAt(node, key)
  }
  return node
}

function childAt(node: YamlNode | undefined, wanted: PathKey): YamlNode | undefined {
  if (node?.kind === 'sequence') return typeof wanted === 'number' ? node.items[wanted] : undefined
  if (node?.kind !== 'mapping') return undefined
  return node.pairs.findLast(({ key }) => key.kind === 'scalar' && key.value === wanted)?.value
}
