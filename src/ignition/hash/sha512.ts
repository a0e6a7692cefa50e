import { padded } from './padded.ts'
import { initialState, roundConstants, type Pairs } from './roundConstants.ts'

/** The SHA-512 of some bytes, at once; numbers of 64 bits are two of 32, which is many times faster than bigints. */
export function sha512(content: Uint8Array): Uint8Array {
  const state = { high: Uint32Array.from(initialState.high), low: Uint32Array.from(initialState.low) }
  const view = padded(content, 128)
  const words = { high: new Uint32Array(80), low: new Uint32Array(80) }
  for (let start = 0; start < view.byteLength; start += 128) {
    spread(words, view, start)
    mix(state, words)
  }
  const digest = new DataView(new ArrayBuffer(64))
  for (let index = 0; index < 8; index += 1) {
    digest.setUint32(8 * index, at(state.high, index))
    digest.setUint32(8 * index + 4, at(state.low, index))
  }
  return new Uint8Array(digest.buffer)
}

/** Adds numbers of 64 bits; the sum is in `high` and `low`. Kept between calls, so that a block makes no garbage. */
class Sum {
  high = 0
  low = 0

  set(high: number, low: number): this {
    this.high = high | 0
    this.low = low | 0
    return this
  }

  add(high: number, low: number): this {
    const sum = (this.low >>> 0) + (low >>> 0)
    this.high = (this.high + high + (sum > 0xffffffff ? 1 : 0)) | 0
    this.low = sum | 0
    return this
  }
}

const first = new Sum()
const second = new Sum()

const at = (list: Uint32Array, index: number): number => list[index] ?? 0
// One half of a number turned to the right by less than 32 bits; for more, `high` and `low` change places.
const turn = (high: number, low: number, by: number): number => (high >>> by) | (low << (32 - by))

function spread({ high, low }: Pairs, view: DataView, start: number): void {
  for (let index = 0; index < 16; index += 1) {
    high[index] = view.getUint32(start + 8 * index)
    low[index] = view.getUint32(start + 8 * index + 4)
  }
  for (let index = 16; index < 80; index += 1) {
    const beforeHigh = at(high, index - 15)
    const beforeLow = at(low, index - 15)
    const lastHigh = at(high, index - 2)
    const lastLow = at(low, index - 2)
    first
      .set(at(high, index - 16), at(low, index - 16))
      .add(
        turn(beforeHigh, beforeLow, 1) ^ turn(beforeHigh, beforeLow, 8) ^ (beforeHigh >>> 7),
        turn(beforeLow, beforeHigh, 1) ^ turn(beforeLow, beforeHigh, 8) ^ turn(beforeLow, beforeHigh, 7),
      )
      .add(at(high, index - 7), at(low, index - 7))
      .add(
        turn(lastHigh, lastLow, 19) ^ turn(lastLow, lastHigh, 29) ^ (lastHigh >>> 6),
        turn(lastLow, lastHigh, 19) ^ turn(lastHigh, lastLow, 29) ^ turn(lastLow, lastHigh, 6),
      )
    high[index] = first.high
    low[index] = first.low
  }
}

function mix(state: Pairs, words: Pairs): void {
  const { high, low } = scratch
  high.set(state.high)
  low.set(state.low)
  for (let index = 0; index < 80; index += 1) {
    const [a, b, c] = [at(high, 0), at(high, 1), at(high, 2)]
    const [al, bl, cl] = [at(low, 0), at(low, 1), at(low, 2)]
    const [e, f, g] = [at(high, 4), at(high, 5), at(high, 6)]
    const [el, fl, gl] = [at(low, 4), at(low, 5), at(low, 6)]
    first
      .set(at(high, 7), at(low, 7))
      .add(turn(e, el, 14) ^ turn(e, el, 18) ^ turn(el, e, 9), turn(el, e, 14) ^ turn(el, e, 18) ^ turn(e, el, 9))
      .add((e & f) ^ (~e & g), (el & fl) ^ (~el & gl))
      .add(at(roundConstants.high, index), at(roundConstants.low, index))
      .add(at(words.high, index), at(words.low, index))
    second
      .set(first.high, first.low)
      .add(turn(a, al, 28) ^ turn(al, a, 2) ^ turn(al, a, 7), turn(al, a, 28) ^ turn(a, al, 2) ^ turn(a, al, 7))
      .add((a & b) ^ (a & c) ^ (b & c), (al & bl) ^ (al & cl) ^ (bl & cl))
    first.add(at(high, 3), at(low, 3))
    moveOn(high, first.high, second.high)
    moveOn(low, first.low, second.low)
  }
  for (let index = 0; index < 8; index += 1) {
    first.set(at(state.high, index), at(state.low, index)).add(at(high, index), at(low, index))
    state.high[index] = first.high
    state.low[index] = first.low
  }
}

const scratch: Pairs = { high: new Uint32Array(8), low: new Uint32Array(8) }

/** The numbers a to h move one place on; new ones take the places of e and a. */
function moveOn(state: Uint32Array, fifth: number, first: number): void {
  state.copyWithin(1, 0, 7)
  state[4] = fifth
  state[0] = first
}
