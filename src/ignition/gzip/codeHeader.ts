import type { BitWriter } from './bitWriter.ts'
import { costOf, emptyCode, optimize } from './huffman.ts'
import { FIRST_LENGTH } from './symbols.ts'

/** The head of a block with a code of its own: the code's lengths, run-length encoded and themselves in a code. */
export class CodeHeader {
  private readonly literals: number
  private readonly distances: number
  private readonly kinds: number
  /** Its size in bits. */
  readonly cost: number

  constructor(literals: Uint8Array, distances: Uint8Array) {
    this.literals = usedLength(literals, FIRST_LENGTH)
    this.distances = usedLength(distances, 1)
    lengths.set(literals.subarray(0, this.literals))
    lengths.set(distances.subarray(0, this.distances), this.literals)
    encodeRuns(this.literals + this.distances)
    optimize(code, frequencies, 7)
    this.kinds = usedKinds()
    this.cost = 17 + 3 * this.kinds + costOf(code, frequencies) + costOf(EXTRA_BITS, frequencies)
  }

  write(output: BitWriter): void {
    output.write(OWN_CODE, 3)
    output.write(this.literals - FIRST_LENGTH, 5)
    output.write(this.distances - 1, 5)
    output.write(this.kinds - 4, 4)
    for (const kind of ORDER.subarray(0, this.kinds)) output.write(code.lengths[kind] ?? 0, 3)
    for (const run of runs.subarray(0, runCount)) {
      const kind = run & 0xff
      output.write(code.bits[kind] ?? 0, code.lengths[kind] ?? 0)
      output.write(run >>> 8, EXTRA_BITS.lengths[kind] ?? 0)
    }
  }
}

const OWN_CODE = 4
/** Kinds of runs: 0–15 are lengths by themselves, the others repeat the one before, or zero. */
const REPEAT = 16
const ZEROS = 17
const MANY_ZEROS = 18

/** The order in which the lengths of the code for kinds stand. */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
const EXTRA_BITS = emptyCode(ORDER.length)
EXTRA_BITS.lengths.set([2, 3, 7], REPEAT)

const lengths = new Uint8Array(320)
const frequencies = new Int32Array(ORDER.length)
const code = emptyCode(ORDER.length)
// A kind, plus 256 times how often it repeats beyond its least.
const runs = new Uint16Array(320)
let runCount = 0

function usedLength(codeLengths: Uint8Array, least: number): number {
  let length = codeLengths.length
  while (length > least && codeLengths[length - 1] === 0) length--
  return length
}

function usedKinds(): number {
  let kinds = ORDER.length
  while (kinds > 4 && frequencies[ORDER[kinds - 1] ?? 0] === 0) kinds--
  return kinds
}

function encodeRuns(count: number): void {
  runCount = 0
  frequencies.fill(0)
  for (let at = 0; at < count;) {
    const length = lengths[at] ?? 0
    const start = at
    while (at < count && lengths[at] === length) at++
    if (length === 0) encodeZeros(at - start)
    else encodeLengths(length, at - start)
  }
}

function encodeZeros(count: number): void {
  let left = count
  while (left >= 11) left -= addRun(MANY_ZEROS, 11, Math.min(left, 138))
  if (left >= 3) left -= addRun(ZEROS, 3, left)
  while (left > 0) left -= addRun(0, 1, 1)
}

function encodeLengths(length: number, count: number): void {
  let left = count - addRun(length, 1, 1)
  while (left >= 3) left -= addRun(REPEAT, 3, Math.min(left, 6))
  while (left > 0) left -= addRun(length, 1, 1)
}

function addRun(kind: number, least: number, count: number): number {
  runs[runCount++] = kind + 256 * (count - least)
  frequencies[kind] = (frequencies[kind] ?? 0) + 1
  return count
}
