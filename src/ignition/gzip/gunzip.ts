import { BitReader } from './bitReader.ts'
import { crc32 } from './crc32.ts'
import { ByteSink, inflate } from './inflate.ts'

/** The most that is unpacked, in bytes: a few packed kilobytes can hold gigabytes. */
const MOST = 32 * 1024 * 1024

/** Unpacks gzip data, several parts behind one another as one, as Go does; undefined where it is no gzip or too much. */
export function gunzip(content: Uint8Array): Uint8Array | undefined {
  const sink = new ByteSink()
  let at = 0
  do {
    const next = unpackMember(content, at, sink)
    if (next === undefined) return undefined
    at = next
  } while (at < content.length)
  return sink.from(0)
}

function unpackMember(content: Uint8Array, at: number, sink: ByteSink): number | undefined {
  const start = afterHeader(content, at)
  if (start === undefined) return undefined
  const reader = new BitReader(content, start)
  const before = sink.length
  if (!inflate(reader, sink, MOST)) return undefined
  const trailer = content.subarray(reader.offset, reader.offset + 8)
  const made = sink.from(before)
  const isWhole = trailer.length === 8 && number(trailer, 0) === crc32(made) >>> 0 && number(trailer, 4) === made.length
  return isWhole ? reader.offset + 8 : undefined
}

/** What it begins with, and the one way of packing there is. */
const MAGIC = [0x1f, 0x8b, 8] as const
const CHECKED = 2
const EXTRA = 4
const NAMED = 8
const COMMENTED = 16

/** Where the data begins (RFC 1952, 2.3). */
function afterHeader(content: Uint8Array, at: number): number | undefined {
  if (!MAGIC.every((byte, offset) => content[at + offset] === byte)) return undefined
  const flags = content[at + MAGIC.length] ?? 0
  const parts: readonly (readonly [flag: number, after: (start: number) => number])[] = [
    [EXTRA, (start) => start + 2 + (content[start] ?? 0) + ((content[start + 1] ?? 0) << 8)],
    [NAMED, (start) => afterZero(content, start)],
    [COMMENTED, (start) => afterZero(content, start)],
    [CHECKED, (start) => start + 2],
  ]
  const start = parts.reduce((before, [flag, after]) => (flags & flag ? after(before) : before), at + 10)
  return start <= content.length ? start : undefined
}

function afterZero(content: Uint8Array, at: number): number {
  const zero = content.indexOf(0, at)
  return zero < 0 ? content.length + 1 : zero + 1
}

function number(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)
}
