/**
 * A YAML text as far as its lines tell: keys, items and scalars with their places. A sketch can be drawn of any text, however
 * broken; it says nothing of whether the text is valid. All positions are UTF-16 offsets.
 */
export interface Sketch {
  readonly source: string
  /** Undefined where there is nothing but white space and comments. */
  readonly root: SketchNode | undefined
}

export type SketchNode = SketchMap | SketchList | SketchScalar

interface SketchCollection {
  readonly start: number
  readonly end: number
  /** Written with brackets. */
  readonly isFlow: boolean
  /** The column of its keys or dashes, counted from 0; 0 where it has brackets instead. */
  readonly column: number
}

export interface SketchMap extends SketchCollection {
  readonly kind: 'map'
  readonly entries: readonly SketchEntry[]
}

export interface SketchEntry {
  readonly key: SketchScalar
  /** Where its colon is; undefined while there is none. */
  readonly colon: number | undefined
  readonly value: SketchNode | undefined
}

export interface SketchList extends SketchCollection {
  readonly kind: 'list'
  readonly items: readonly SketchItem[]
}

export interface SketchItem {
  /** Where its dash is; undefined in flow style, and for what stands in the column of the dashes without one. */
  readonly dash: number | undefined
  readonly value: SketchNode | undefined
}

export interface SketchScalar {
  readonly kind: 'scalar'
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  /** Quotes and the header of a block included. */
  readonly start: number
  readonly end: number
}
