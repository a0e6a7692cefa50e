import type { SketchList, SketchMap, SketchNode } from '../../yaml/sketch/sketch.ts'
import type { AssistDocument } from '../document.ts'

/** A stretch of text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What one could mean at an offset, from the smallest to all: text in quotes, value, key with value, item, list… */
export function selectionsAt({ source, sketch: { root } }: AssistDocument, offset: number): readonly Stretch[] {
  const stretches: Stretch[] = [{ start: 0, end: source.length }]
  let node: SketchNode | undefined = root
  while (node && holds(node, offset)) {
    stretches.push(trimmed(source, node))
    node = inside(node, offset, (stretch) => stretches.push(trimmed(source, stretch)))
  }
  return stretches.toReversed().filter(({ start, end }, index, all) => {
    const next = all[index + 1]
    return start < end && (next?.start !== start || next.end !== end)
  })
}

const holds = ({ start, end }: Stretch, offset: number): boolean => start <= offset && offset <= end

function trimmed(source: string, { start, end }: Stretch): Stretch {
  return { start, end: start + source.slice(start, end).trimEnd().length }
}

function inside(node: SketchNode, offset: number, add: (stretch: Stretch) => void): SketchNode | undefined {
  if (node.kind === 'list') return insideList(node, offset, add)
  if (node.kind === 'map') return insideMap(node, offset, add)
  if (node.style === 'single' || node.style === 'double') add({ start: node.start + 1, end: node.end - 1 })
  return undefined
}

function insideList({ items }: SketchList, offset: number, add: (stretch: Stretch) => void): SketchNode | undefined {
  for (const { dash, value } of items) {
    const stretch = value && { start: dash ?? value.start, end: value.end }
    if (!stretch || !holds(stretch, offset)) continue
    add(stretch)
    return value
  }
  return undefined
}

function insideMap({ entries }: SketchMap, offset: number, add: (stretch: Stretch) => void): SketchNode | undefined {
  for (const { key, value } of entries) {
    const stretch = { start: key.start, end: value?.end ?? key.end }
    if (!holds(stretch, offset)) continue
    add(stretch)
    return holds(key, offset) ? key : value
  }
  return undefined
}
