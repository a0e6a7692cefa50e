import type { SourceSpan } from '../../yaml/edit/scalarMap.ts'
import { scalarAt } from '../../yaml/sketch/scalarAt.ts'
import type { Sketch, SketchScalar } from '../../yaml/sketch/sketch.ts'
import { columnOf, lineEnd, lineStart } from '../../yaml/sketch/sketching.ts'
import type { ContentsLanguage } from './contentsLanguage.ts'
import { readContents, type Contents } from './readContents.ts'

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
  const contents = readContents(sketch, found.scalar, found.keys)
  return (
    contents &&
    placeIn(contents, offset, missingIndent(sketch, offset, contents, found.scalar, found.holder.map.column))
  )
}

function placeIn({ language, text, map }: Contents, offset: number, indent: string): ContentsPlace | undefined {
  // Blanks at the end of the source are past the text; what is written there comes behind its last line.
  const at = text === '' ? 0 : (map.toText(offset) ?? text.length)
  return {
    language,
    text,
    offset: at,
    missingIndent: indent,
    toSource: (start, end) => (start === at && end === at ? { start: offset, end: offset } : map.toSource(start, end)),
  }
}

const isBlock = ({ style }: SketchScalar): boolean => style === 'literal' || style === 'folded'

/** Whether an offset is on the line of a block's sign. */
const isBeforeText = ({ source }: Sketch, scalar: SketchScalar, offset: number): boolean =>
  isBlock(scalar) && offset <= lineEnd(source, scalar.start)

/** Blanks up to the column of the first line of a block, or two past its key, where nothing is on the line yet. */
function missingIndent(
  { source }: Sketch,
  offset: number,
  { text, map }: Contents,
  scalar: SketchScalar,
  keyColumn: number,
): string {
  if (!isBlock(scalar) || source.slice(lineStart(source, offset), offset).trim() !== '') return ''
  const own = columnOf(source, offset)
  if (text === '' && own > keyColumn) return ''
  const column = text === '' ? keyColumn + 2 : columnOf(source, map.toSource(0, 0).start)
  return ' '.repeat(Math.max(0, column - own))
}
