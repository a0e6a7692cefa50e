import type { PathKey } from '../../report/path.ts'
import { scalarMap, type ScalarMap, type SourceSpan } from '../../yaml/edit/scalarMap.ts'
import { keyText, scalarAt } from '../../yaml/sketch/scalarAt.ts'
import { scalarText } from '../../yaml/sketch/scalarText.ts'
import type { Sketch, SketchNode, SketchScalar } from '../../yaml/sketch/sketch.ts'
import { columnOf, lineEnd, lineStart } from '../../yaml/sketch/sketching.ts'
import { contentsLanguage, type ContentsLanguage, type TextAt } from './contentsLanguage.ts'

/** A text in another language around a place of the YAML. */
export interface ContentsPlace {
  readonly language: ContentsLanguage
  readonly text: string
  /** The place in that text. */
  readonly offset: number
  /** Where a part of that text stands in the source. */
  readonly toSource: (start: number, end: number) => SourceSpan
  /** What a line lacks at the place before something can be written there: its indentation. */
  readonly missingIndent: string
}

/** Finds the text in another language that an offset of the source is in. */
export function contentsAt(sketch: Sketch, offset: number): ContentsPlace | undefined {
  const found = scalarAt(sketch, offset)
  if (found?.holder.kind !== 'value' || isBeforeText(sketch, found.scalar, offset)) return undefined
  const language = contentsLanguage(found.keys, textIn(sketch))
  if (!language) return undefined
  const { text, map } = readContents(sketch, found.scalar)
  const at = text === '' ? 0 : map?.toText(offset)
  if (!map || at === undefined) return undefined
  const firstLine = text === '' ? undefined : map.toSource(0, 0).start
  return {
    language,
    text,
    offset: at,
    missingIndent: isBlock(found.scalar) ? missingIndent(sketch, offset, firstLine, found.holder.map.column) : '',
    toSource: (start, end) => (start === at && end === at ? { start: offset, end: offset } : map.toSource(start, end)),
  }
}

/** A text with the places of its characters; one of nothing but white space is empty. */
interface Contents {
  readonly text: string
  readonly map: ScalarMap | undefined
}

// By its lines a folded text is like a literal one, and that is how people read it.
function readContents({ source }: Sketch, scalar: SketchScalar): Contents {
  const written = scalarText(source, scalar)
  const text = written.trim() === '' ? '' : written
  const style = scalar.style === 'folded' ? 'literal' : scalar.style
  return { text, map: scalarMap(source, { start: scalar.start, style, value: text }) }
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

const isBlock = ({ style }: SketchScalar): boolean => style === 'literal' || style === 'folded'

/** Whether an offset is on the line of a block's sign. */
const isBeforeText = ({ source }: Sketch, scalar: SketchScalar, offset: number): boolean =>
  isBlock(scalar) && offset <= lineEnd(source, scalar.start)

/** Blanks up to the column of the first line of a block, or two past its key, where nothing is on the line yet. */
function missingIndent({ source }: Sketch, offset: number, firstLine: number | undefined, keyColumn: number): string {
  if (source.slice(lineStart(source, offset), offset).trim() !== '') return ''
  const own = columnOf(source, offset)
  if (firstLine === undefined && own > keyColumn) return ''
  const column = firstLine === undefined ? keyColumn + 2 : columnOf(source, firstLine)
  return ' '.repeat(Math.max(0, column - own))
}
