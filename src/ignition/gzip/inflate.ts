import type { BitReader } from './bitReader.ts'
import { CODE_LENGTH_ORDER, decoderOf, type Decoder } from './decoder.ts'
import { DISTANCE_BASE, DISTANCE_BITS, END_OF_BLOCK, FIRST_LENGTH, LENGTH_BASE, LENGTH_BITS } from './symbols.ts'

/** Bytes that grow as they are written. */
export class ByteSink {
  private bytes = new Uint8Array(1024)
  length = 0

  push(byte: number): void {
    if (this.length === this.bytes.length) this.grow(1)
    this.bytes[this.length++] = byte
  }

  /** Repeats what stands `distance` bytes before the end; false where there is not so much. */
  copy(distance: number, count: number): boolean {
    if (distance > this.length) return false
    this.grow(count)
    for (let left = count; left > 0; left -= 1) {
      this.bytes[this.length] = this.bytes[this.length - distance] ?? 0
      this.length += 1
    }
    return true
  }

  append(source: Uint8Array): void {
    this.grow(source.length)
    this.bytes.set(source, this.length)
    this.length += source.length
  }

  from(start: number): Uint8Array {
    return this.bytes.subarray(start, this.length)
  }

  private grow(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + count))
    grown.set(this.bytes)
    this.bytes = grown
  }
}

/** Unpacks DEFLATE data (RFC 1951) into `sink` and leaves the reader behind it; false where the data is no DEFLATE or too long. */
export function inflate(reader: BitReader, sink: ByteSink, limit: number): boolean {
  for (;;) {
    const isLast = reader.read(1) === 1
    const isGood = inflateBlock(reader.read(2), reader, sink, limit)
    if (!isGood || reader.isOver || sink.length > limit) return false
    if (isLast) return true
  }
}

function inflateBlock(kind: number, reader: BitReader, sink: ByteSink, limit: number): boolean {
  if (kind === 0) return inflateStored(reader, sink)
  if (kind === 1) return inflateCoded(reader, sink, FIXED_LITERALS, FIXED_DISTANCES, limit)
  const codes = kind === 2 ? readCodes(reader) : undefined
  return codes !== undefined && inflateCoded(reader, sink, codes.literals, codes.distances, limit)
}

function inflateStored(reader: BitReader, sink: ByteSink): boolean {
  reader.toByte()
  const length = reader.read(16)
  const check = reader.read(16)
  const content = reader.bytes(length)
  if (length !== (~check & 0xffff) || content === undefined) return false
  sink.append(content)
  return true
}

function inflateCoded(
  reader: BitReader,
  sink: ByteSink,
  literals: Decoder,
  distances: Decoder,
  limit: number,
): boolean {
  while (!reader.isOver && sink.length <= limit) {
    const symbol = literals.read(reader)
    if (symbol === END_OF_BLOCK) return true
    if (symbol < 0) return false
    if (symbol < END_OF_BLOCK) sink.push(symbol)
    else if (!copyMatch(symbol - FIRST_LENGTH, reader, sink, distances)) return false
  }
  return false
}

function copyMatch(symbol: number, reader: BitReader, sink: ByteSink, distances: Decoder): boolean {
  const base = LENGTH_BASE[symbol]
  if (base === undefined) return false
  const count = 3 + base + reader.read(LENGTH_BITS[symbol] ?? 0)
  const distanceSymbol = distances.read(reader)
  const distanceBase = DISTANCE_BASE[distanceSymbol]
  if (distanceBase === undefined) return false
  return sink.copy(1 + distanceBase + reader.read(DISTANCE_BITS[distanceSymbol] ?? 0), count)
}

interface Codes {
  readonly literals: Decoder
  readonly distances: Decoder
}

function readCodes(reader: BitReader): Codes | undefined {
  const literalCount = 257 + reader.read(5)
  const distanceCount = 1 + reader.read(5)
  const orderCount = 4 + reader.read(4)
  const orderLengths = new Uint8Array(CODE_LENGTH_ORDER.length)
  for (const symbol of CODE_LENGTH_ORDER.slice(0, orderCount)) orderLengths[symbol] = reader.read(3)
  const lengths = readLengths(reader, decoderOf(orderLengths), literalCount + distanceCount)
  if (lengths === undefined) return undefined
  return {
    literals: decoderOf(lengths.subarray(0, literalCount)),
    distances: decoderOf(lengths.subarray(literalCount)),
  }
}

function readLengths(reader: BitReader, decoder: Decoder, count: number): Uint8Array | undefined {
  const lengths = new Uint8Array(count)
  let at = 0
  while (at < count) {
    const symbol = decoder.read(reader)
    if (symbol < 0 || reader.isOver) return undefined
    if (symbol < 16) lengths[at++] = symbol
    else {
      const end = at + repeats(symbol, reader)
      if (end > count || (symbol === 16 && at === 0)) return undefined
      lengths.fill(symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, end)
      at = end
    }
  }
  return lengths
}

function repeats(symbol: number, reader: BitReader): number {
  if (symbol === 16) return 3 + reader.read(2)
  return symbol === 17 ? 3 + reader.read(3) : 11 + reader.read(7)
}

const FIXED_LITERALS = decoderOf(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
)
const FIXED_DISTANCES = decoderOf(new Uint8Array(32).fill(5))
