import type { BitReader } from './bitReader.ts'

/** The order in which a block tells the lengths of the code that its other codes are written in. */
export const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const

/** Reads the symbols of a prefix code. */
export interface Decoder {
  /** The next symbol, -1 where the bits are none. */
  readonly read: (reader: BitReader) => number
}

/** A decoder for the code that some lengths make: shorter codes first, then by symbol (RFC 1951, 3.2.2). */
export function decoderOf(lengths: Uint8Array): Decoder {
  const counts = new Uint16Array(LONGEST + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const symbols = sorted(lengths, counts)
  return {
    read(reader) {
      let code = 0
      let first = 0
      let index = 0
      for (let length = 1; length <= LONGEST; length += 1) {
        code |= reader.read(1)
        const count = counts[length] ?? 0
        if (code - first < count) return symbols[index + code - first] ?? -1
        index += count
        first = (first + count) << 1
        code <<= 1
      }
      return -1
    },
  }
}

const LONGEST = 15

function sorted(lengths: Uint8Array, counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(LONGEST + 2)
  for (let length = 1; length <= LONGEST; length += 1) next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0)
  const symbols = new Uint16Array(lengths.length)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    symbols[next[length] ?? 0] = symbol
    next[length] = (next[length] ?? 0) + 1
  }
  return symbols
}
