import { keyText } from '../../yaml/sketch/scalarAt.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { Sketch, SketchNode } from '../../yaml/sketch/sketch.ts'

/** Every text at a path of a sketch; `[]` stands for all items of a list. */
export function textsAt({ source, root }: Sketch, path: readonly string[]): readonly string[] {
  const nodes = path.reduce<readonly SketchNode[]>(
    (found, key) => found.flatMap((node) => below(source, node, key)),
    root ? [root] : [],
  )
  return nodes
    .flatMap((node) => (node.kind === 'scalar' ? [scalarText(source, node)] : []))
    .filter((text) => text !== '')
}

function below(source: string, node: SketchNode, key: string): readonly SketchNode[] {
  const values = key === '[]' ? itemsOf(node) : entriesOf(source, node, key)
  return values.filter((value) => value !== undefined)
}

const itemsOf = (node: SketchNode): readonly (SketchNode | undefined)[] =>
  node.kind === 'list' ? node.items.map(({ value }) => value) : []

const entriesOf = (source: string, node: SketchNode, key: string): readonly (SketchNode | undefined)[] =>
  node.kind === 'map' ? node.entries.filter((entry) => keyText(source, entry) === key).map(({ value }) => value) : []
