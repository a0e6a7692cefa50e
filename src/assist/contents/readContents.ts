import type { PathKey } from '../../report/path.ts'
import { scalarMap, type ScalarMap } from '../../yaml/edit/scalarMap.ts'
import { keyText } from '../../yaml/sketch/scalarAt.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { Sketch, SketchNode, SketchScalar } from '../../yaml/sketch/sketch.ts'
import { contentsLanguage, type ContentsLanguage, type TextAt } from './contentsLanguage.ts'

/** A text in another language with the places of its characters. One of nothing but white space is empty. */
export interface Contents {
  readonly language: ContentsLanguage
  readonly text: string
  readonly map: ScalarMap
}

/** Reads a scalar that stands at some keys, if it holds a text in another language. */
export function readContents(sketch: Sketch, scalar: SketchScalar, keys: readonly PathKey[]): Contents | undefined {
  const language = contentsLanguage(keys, textIn(sketch))
  if (!language) return undefined
  const written = scalarText(sketch.source, scalar)
  const text = written.trim() === '' ? '' : written
  // By its lines a folded text is like a literal one, and that is how people read it.
  const style = scalar.style === 'folded' ? 'literal' : scalar.style
  const map = scalarMap(sketch.source, { start: scalar.start, style, value: text })
  return map && { language, text, map }
}

/** Finds the texts of a sketch. */
const textIn =
  (sketch: Sketch): TextAt =>
  (keys) => {
    let node = sketch.root
    for (const key of keys) node = node && below(sketch.source, node, key)
    return node?.kind === 'scalar' ? scalarText(sketch.source, node) : undefined
  }

function below(source: string, node: SketchNode, key: PathKey): SketchNode | undefined {
  if (node.kind === 'list') return typeof key === 'number' ? node.items[key]?.value : undefined
  return node.kind === 'map' ? node.entries.find((entry) => keyText(source, entry) === key)?.value : undefined
}
