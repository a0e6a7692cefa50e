import type { Sketch, SketchMap, SketchNode } from '../../yaml/sketch/sketch.ts'

/** How a text indents, as columns below the key. */
export interface Indentation {
  readonly map: number
  readonly list: number
}

/** The indentation that a text begins with; two columns for what it does not show. */
export function indentationOf({ root }: Sketch): Indentation {
  const found: Found = {}
  if (root) look(root, found)
  return { map: found.map ?? 2, list: found.list ?? 2 }
}

type Found = { -readonly [Key in keyof Indentation]?: Indentation[Key] }

function look(node: SketchNode, found: Found): void {
  if (node.kind === 'scalar' || node.isFlow || (found.map !== undefined && found.list !== undefined)) return
  if (node.kind === 'map') lookBelowKeys(node, found)
  else for (const { value } of node.items) if (value) look(value, found)
}

function lookBelowKeys({ entries, column }: SketchMap, found: Found): void {
  for (const { value } of entries) {
    if (!value || value.kind === 'scalar' || value.isFlow) continue
    found[value.kind] ??= value.column - column
    look(value, found)
  }
}
