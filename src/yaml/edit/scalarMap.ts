import type { ScalarNode } from '../read/node.ts'
import { blockSegments } from './blockSegments.ts'
import { flowSegments } from './flowSegments.ts'
import type { Segment } from './segment.ts'

/** What has to be known of a scalar to find its characters: from its first property, quote, sign or character on. */
export type WrittenScalar = Pick<ScalarNode, 'start' | 'style' | 'value'>

/** A part of the source, in UTF-16 offsets. */
export interface SourceSpan {
  readonly start: number
  readonly end: number
}

/** Which characters of the source make which characters of a scalar's text. */
export interface ScalarMap {
  /** Where a part of the text stands; an empty part stands before the character that follows. */
  readonly toSource: (start: number, end: number) => SourceSpan
  /** The offset in the text that a place in the source has: of the character there, or of the next one where it makes none. */
  readonly toText: (place: number) => number | undefined
}

/** Maps the text of a scalar to its source, by YAML's rules for its style; undefined where the source does not give that text. */
export function scalarMap(source: string, scalar: WrittenScalar): ScalarMap | undefined {
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded'
  const segments = isBlock ? blockSegments(source, scalar) : flowSegments(source, scalar)
  const last = segments.at(-1)
  const isWhole = (last ? last.text + last.textLength : 0) === scalar.value.length
  return isWhole ? mapOf(segments) : undefined
}

function mapOf(segments: readonly Segment[]): ScalarMap {
  const first = segments[0]
  const last = segments.at(-1)
  const endOfSource = last ? last.source + last.sourceLength : 0
  const placeOf = (offset: number): number => {
    const segment = segments[lastIndex(segments, (each) => each.text <= offset)]
    if (segment === undefined) return first?.source ?? 0
    const into = offset - segment.text
    if (into >= segment.textLength) return endOfSource
    return segment.textLength === segment.sourceLength ? segment.source + into : segment.source
  }
  const endOf = (offset: number): number => {
    const segment = segments[lastIndex(segments, (each) => each.text < offset)]
    if (segment === undefined) return placeOf(offset)
    const isPlain = segment.textLength === segment.sourceLength
    return segment.source + (isPlain ? Math.min(offset - segment.text, segment.textLength) : segment.sourceLength)
  }
  return {
    toSource: (start, end) => ({ start: placeOf(start), end: end > start ? endOf(end) : placeOf(start) }),
    toText: (place) => {
      const index = lastIndex(segments, (each) => each.source <= place)
      const segment = segments[index]
      if (segment === undefined || place > endOfSource) return undefined
      const into = place - segment.source
      if (into === 0) return segment.text
      if (into >= segment.sourceLength) return segment.text + segment.textLength
      return segment.text + (segment.textLength === segment.sourceLength ? into : 0)
    },
  }
}

/** The index of the last segment that still holds, -1 where none does. */
function lastIndex(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment && holds(segment)) low = middle + 1
    else high = middle
  }
  return low - 1
}
