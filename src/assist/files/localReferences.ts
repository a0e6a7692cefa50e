import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { pathInside } from '../../translate/3-desugar/localFiles.ts'
import { createLocalTree } from '../../translate/3-desugar/localTree.ts'
import { keyText } from '../../yaml/sketch/scalarAt.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { SketchMap, SketchNode, SketchScalar } from '../../yaml/sketch/sketch.ts'
import type { AssistDocument } from '../document.ts'

/** A place in a text that takes in a local file or a whole directory. */
export interface LocalReference {
  /** What it names, without `.`, `..` and doubled slashes; undefined where that leads out of the files directory. */
  readonly path: string | undefined
  /** What it takes in: a file, or a directory with all that is in it. */
  readonly takes: 'file' | 'tree'
  /** What of the machine it becomes, as far as the text says: a path or the name of a unit. */
  readonly becomes: string | undefined
  /** The scalar, quotes included, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly style: SketchScalar['style']
  readonly isFlow: boolean
  /** Counted from 1. */
  readonly line: number
}

/** Every place of a text that takes in local files, in its order. Works as far as a broken text can be read. */
export function localReferences({ source, sketch, fields }: AssistDocument): readonly LocalReference[] {
  const found: Found[] = []
  if (sketch.root) walk(source, sketch.root, fields, { isFlow: false, names: [] }, found)
  const lineAt = createLineCounter(source)
  return found.map(({ scalar, isTree, becomes, isFlow }) => ({
    path: pathInside(anyTree, scalarText(source, scalar)),
    takes: isTree ? 'tree' : 'file',
    becomes,
    start: scalar.start,
    end: scalar.end,
    style: scalar.style,
    isFlow,
    line: lineAt(scalar.start),
  }))
}

const anyTree = createLocalTree(new Map())

interface Found {
  readonly scalar: SketchScalar
  readonly isTree: boolean
  readonly becomes: string | undefined
  readonly isFlow: boolean
}

/** Where the walk is: whether within brackets, and what the maps around are called, from the outermost. */
interface Around {
  readonly isFlow: boolean
  readonly names: readonly string[]
}

function walk(source: string, node: SketchNode, field: ResolvedField, around: Around, found: Found[]): void {
  switch (node.kind) {
    case 'scalar':
      if (field.kind === 'text' && field.format === 'local')
        found.push({ ...around, scalar: node, isTree: field.path === treePath, becomes: around.names.at(-1) })
      return
    case 'list':
      if (field.kind !== 'list') return
      for (const { value } of node.items) {
        if (value) walk(source, value, field.of, { ...around, isFlow: around.isFlow || node.isFlow }, found)
      }
      return
    case 'map':
      walkMap(source, node, field, around, found)
  }
}

const treePath = 'storage.trees[].local'

function walkMap(source: string, map: SketchMap, field: ResolvedField, around: Around, found: Found[]): void {
  if (field.kind !== 'group') return
  const name = nameOf(source, map)
  const within = {
    isFlow: around.isFlow || map.isFlow,
    names: name === undefined ? around.names : [...around.names, name],
  }
  for (const entry of map.entries) {
    const below = field.fields.get(keyText(source, entry))
    if (below && entry.value) walk(source, entry.value, below, within, found)
  }
}

function nameOf(source: string, { entries }: SketchMap): string | undefined {
  const named = entries.find((entry) => ['path', 'name'].includes(keyText(source, entry)))?.value
  return named?.kind === 'scalar' ? scalarText(source, named) : undefined
}

// The offsets come in their order.
function createLineCounter(source: string): (offset: number) => number {
  let line = 1
  let passed = -1
  return (offset) => {
    for (
      let next = source.indexOf('\n', passed + 1);
      next >= 0 && next < offset;
      next = source.indexOf('\n', passed + 1)
    ) {
      line += 1
      passed = next
    }
    return line
  }
}
