/** Characters of the source that make characters of a text: one for one where both have the same length, else all for all. */
export interface Segment {
  readonly text: number
  readonly textLength: number
  readonly source: number
  readonly sourceLength: number
}

/** Collects segments in the order of the text and ends where the text does. */
export class SegmentList {
  readonly segments: Segment[] = []
  readonly #length: number
  #text = 0

  constructor(textLength: number) {
    this.#length = textLength
  }

  /** Whether the whole text has its segments. */
  get isFull(): boolean {
    return this.#text >= this.#length
  }

  /** Characters that stand for themselves. */
  copy(source: number, length: number): void {
    this.add(source, length, length)
  }

  /** Characters that make others: an escape, a line break with what is around it. */
  add(source: number, sourceLength: number, textLength: number): void {
    const isCopy = textLength === sourceLength
    const taken = Math.min(textLength, this.#length - this.#text)
    if (taken <= 0) return
    this.segments.push({ text: this.#text, textLength: taken, source, sourceLength: isCopy ? taken : sourceLength })
    this.#text += taken
  }
}

/** The offset after a line break that stands at `offset`, or `offset` itself. */
export function afterBreak(source: string, offset: number): number {
  if (source.startsWith('\r\n', offset)) return offset + 2
  return /[\r\n\u0085\u2028\u2029]/.test(source.charAt(offset)) ? offset + 1 : offset
}

/** The offset after the blanks that stand at `offset`. */
export function afterBlanks(source: string, offset: number): number {
  let end = offset
  while (source[end] === ' ' || source[end] === '\t') end += 1
  return end
}

/** The offset after anchors, tags, comments and white space that may stand before a value. */
export function afterProperties(source: string, offset: number): number {
  PROPERTIES.lastIndex = offset
  return offset + (PROPERTIES.exec(source)?.[0].length ?? 0)
}

const PROPERTIES = /(?:[&!][^ \t\r\n]*|[ \t\r\n\u0085\u2028\u2029]|#[^\r\n]*)*/y
