import type { PathKey } from '../report/path.ts'
import { readSketch } from '../yaml/sketch/readSketch.ts'
import { scalarAt, type FoundScalar } from '../yaml/sketch/scalarAt.ts'
import type { SketchScalar } from '../yaml/sketch/sketch.ts'
import { lineEnd, lineStart } from '../yaml/sketch/sketching.ts'
import type { AssistDocument } from './document.ts'

/** Where something is being written: the word there, and what holds it. */
export interface Place extends FoundScalar {
  readonly offset: number
  /** The word around the offset; empty between words. */
  readonly start: number
  readonly end: number
  /** The text with a stand-in where no word is yet; the scalar and its holder are places in it. */
  readonly probed: string
  /** Whether nothing but white space and dashes is before the word on its line. */
  readonly isFirst: boolean
}

/** What could be written at an offset; undefined in comments and between the parts of a line. */
export function placeAt({ source, sketch }: AssistDocument, offset: number): Place | undefined {
  const lineBefore = source.slice(lineStart(source, offset), offset)
  const lineAfter = source.slice(offset, lineEnd(source, offset))
  const isBlankLine = `${lineBefore}${lineAfter}`.trim() === ''
  const found = isBlankLine ? undefined : scalarAt(sketch, offset)
  if (found) return { ...placed(found, found.scalar, source), offset }
  return isGap(lineBefore, lineAfter) ? probe(source, offset) : undefined
}

/** The keys of what holds the word: those of the map for a key, those of the value otherwise. */
export const holderKeys = ({ holder, keys }: Place): readonly PathKey[] =>
  holder.kind === 'key' ? keys.slice(0, -1) : keys

/** Whether the word is inside of a text of several lines. */
export const isInLongText = ({ scalar, probed }: Place): boolean =>
  probed.slice(scalar.start, scalar.end).includes('\n')

function placed(
  found: FoundScalar,
  { start, end }: Pick<SketchScalar, 'start' | 'end'>,
  probed: string,
): Omit<Place, 'offset'> {
  const before = probed.slice(lineStart(probed, found.scalar.start), found.scalar.start)
  return { ...found, start, end, probed, isFirst: /^[ \t-]*$/.test(before) }
}

// Between words: behind white space or what opens a value, and in front of nothing more on the line.
function isGap(before: string, after: string): boolean {
  return /(?:^|[\s:,[{]|^\s*-)$/.test(before) && /^\s*(?:$|[,\]}]|#)/.test(after)
}

/** A letter, because it stands for a word, and one that is hardly ever written. */
const standIn = '\uA66E'

function probe(source: string, offset: number): Place | undefined {
  const lead = /[:-]/.test(source[offset - 1] ?? '') ? ' ' : ''
  const trail = source[offset] === '#' ? ' ' : ''
  const probed = `${source.slice(0, offset)}${lead}${standIn}${trail}${source.slice(offset)}`
  const found = scalarAt(readSketch(probed), offset + lead.length)
  return found && isOwnWord(found.scalar)
    ? { ...placed(found, { start: offset, end: offset }, probed), offset }
    : undefined
}

// Otherwise it has become the end of a word that is on the line already.
const isOwnWord = ({ style, start, end }: SketchScalar): boolean => style !== 'plain' || end - start === standIn.length
