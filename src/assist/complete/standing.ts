import type { SketchEntry, SketchMap } from '../../yaml/sketch/sketch.ts'
import { columnOf } from '../../yaml/sketch/sketching.ts'
import type { AssistDocument } from '../document.ts'
import { indentationOf, type Indentation } from './indentation.ts'
import type { Place } from '../place.ts'
import { lineAt, type Layout } from './skeleton.ts'

/** How what is written at a place has to stand there. */
export interface Standing {
  readonly isFlow: boolean
  /** The column of keys or dashes that are written, in block style. */
  readonly column: number
  readonly indentation: Indentation
  /** What is replaced. */
  readonly start: number
  readonly end: number
  /** Puts around a text what the place asks for: a line of its own, a space, a dash. */
  readonly wrap: (text: string) => string
  /** Behind which colon the word is on its line, where only scalars and brackets can stand; undefined elsewhere. */
  readonly colon: number | undefined
}

/** How something has to stand at a place. */
export function standingAt(
  { source, sketch }: AssistDocument,
  { holder, scalar, probed, start, end, isFirst }: Place,
): Standing {
  const space = ':-'.includes(source[start - 1] ?? ' ') ? ' ' : ''
  const standing: Standing = {
    isFlow: false,
    column: columnOf(probed, scalar.start),
    indentation: indentationOf(sketch),
    start,
    end,
    wrap: (text) => space + text,
    colon: undefined,
  }
  switch (holder.kind) {
    case 'root':
      return standing
    case 'key':
      return { ...standing, isFlow: holder.map.isFlow, column: holder.map.column }
    case 'value':
      return isFirst ? { ...standing, isFlow: holder.map.isFlow } : behindKey(standing, holder)
    case 'item':
      return holder.list.isFlow || holder.item.dash !== undefined
        ? { ...standing, isFlow: holder.list.isFlow }
        : withDash(standing)
  }
}

function behindKey(
  standing: Standing,
  { map, entry }: { readonly map: SketchMap; readonly entry: SketchEntry },
): Standing {
  return { ...standing, isFlow: map.isFlow, column: map.column, colon: entry.colon }
}

/** The same place for an item that brings its own dash. */
export function withDash(standing: Standing): Standing {
  return { ...standing, column: standing.column + 2, wrap: (text) => standing.wrap(`- ${text}`) }
}

/** The same place for something that needs lines of its own, below the key where the word is behind one. */
export function onOwnLines(standing: Standing, kind: 'map' | 'list'): Standing {
  const { colon, isFlow, indentation } = standing
  if (isFlow || colon === undefined) return standing
  const column = standing.column + indentation[kind]
  return { ...standing, column, colon: undefined, start: colon + 1, wrap: (text) => lineAt(column) + text }
}

/** The layout of a skeleton at a place. */
export const layoutOf = ({ isFlow, column, indentation }: Standing): Layout => ({
  isFlow,
  column,
  indentation,
  stops: { next: 1 },
})
