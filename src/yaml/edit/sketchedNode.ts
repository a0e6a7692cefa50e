import type { MappingPair, YamlNode } from '../read/node.ts'
import { resolveTag } from '../read/resolveTag.ts'
import { scalarText } from '../sketch/scalarText.ts'
import type { SketchEntry, SketchNode, SketchScalar } from '../sketch/sketch.ts'

/** A sketch as the node that the text seems to mean, for texts that cannot be read. */
export function sketchedNode(source: string, sketch: SketchNode): YamlNode {
  const { start, end } = sketch
  switch (sketch.kind) {
    case 'scalar':
      return scalarNode(source, sketch)
    case 'list':
      return {
        kind: 'sequence',
        start,
        end,
        tag: '!!seq',
        items: sketch.items.map(({ value }) => valueNode(source, value, end)),
      }
    case 'map':
      return { kind: 'mapping', start, end, tag: '!!map', pairs: sketch.entries.map((entry) => pairOf(source, entry)) }
  }
}

function pairOf(source: string, { key, value }: SketchEntry): MappingPair {
  return { key: scalarNode(source, key), value: valueNode(source, value, key.end) }
}

function valueNode(source: string, value: SketchNode | undefined, at: number): YamlNode {
  if (value) return sketchedNode(source, value)
  return { kind: 'scalar', start: at, end: at, style: 'plain', value: '', tag: '!!null', tagged: false }
}

function scalarNode(source: string, sketch: SketchScalar): YamlNode {
  const { start, end, style } = sketch
  const value = scalarText(source, sketch)
  const tag = style === 'plain' ? resolveTag(value, '') : '!!str'
  return { kind: 'scalar', start, end, style, value, tag, tagged: false }
}
