import type { BitWriter } from './bitWriter.ts'
import { writeBlock, writeStored } from './block.ts'
import { LONGEST_MATCH, MatchFinder, SHORTEST_MATCH, WINDOW } from './matchFinder.ts'

/**
 * Compresses content as Go's `compress/flate` does at its best level: a match is taken only if the next position has no longer
 * one, blocks end after 16,384 tokens, an empty stored block ends the whole.
 */
export function deflate(content: Uint8Array, output: BitWriter): void {
  finder ??= new MatchFinder()
  finder.reset(content)
  const queue = new BlockQueue(content, output)
  tokenize(content, finder, queue)
  queue.flush(content.length)
  writeStored(content.subarray(content.length), true, output)
}

let finder: MatchFinder | undefined

const BLOCK_TOKENS = 1 << 14
/** Go moves its buffer of two windows on by one when less than this is left in it. */
const LOOKAHEAD = LONGEST_MATCH + SHORTEST_MATCH

const tokens = new Uint32Array(BLOCK_TOKENS)

/** Collects tokens: bytes as they are, matches as the match finder gives them. Full blocks are written. */
class BlockQueue {
  private readonly content: Uint8Array
  private readonly output: BitWriter
  private start = 0
  private count = 0
  /** Where the reference's buffer begins: it does not look back beyond. */
  bufferStart = 0

  constructor(content: Uint8Array, output: BitWriter) {
    this.content = content
    this.output = output
  }

  /** Appends a token; with it the content is covered up to `end`. */
  push(token: number, end: number): void {
    tokens[this.count++] = token
    if (this.count === BLOCK_TOKENS) this.flush(end)
  }

  /** Writes what was collected. */
  flush(end: number): void {
    if (this.count === 0) return
    // A block that began before the buffer can't be stored any more, since the buffer has lost its first bytes.
    const stored = this.start < this.bufferStart ? undefined : this.content.subarray(this.start, end)
    writeBlock(tokens.subarray(0, this.count), stored, this.output)
    this.start = end
    this.count = 0
  }

  /** Moves the buffer on when the reference does. */
  slide(position: number): void {
    const bufferEnd = this.bufferStart + 2 * WINDOW
    if (position > bufferEnd - LOOKAHEAD && this.content.length > bufferEnd) this.bufferStart += WINDOW
  }
}

function tokenize(content: Uint8Array, found: MatchFinder, queue: BlockQueue): void {
  const end = content.length
  let match = 0
  let isBytePending = false
  for (let position = 0; position < end;) {
    queue.slide(position)
    const latest = found.insert(position)
    const length = Math.max(match >>> 16, SHORTEST_MATCH - 1)
    const isWorthSearching = length < Math.min(LONGEST_MATCH, end - position)
    const better = isWorthSearching ? found.longest(position, latest, queue.bufferStart, length) : 0
    if (match !== 0 && better === 0) {
      const next = position + length - 1
      while (++position < next) found.insert(position)
      queue.push(match, position)
      isBytePending = false
    } else {
      if (isBytePending) queue.push(content[position - 1] ?? 0, position)
      position += 1
      isBytePending = true
    }
    match = better
  }
  if (isBytePending) queue.push(content[end - 1] ?? 0, end)
}
