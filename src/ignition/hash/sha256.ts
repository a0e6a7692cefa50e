import { padded } from './padded.ts'
import { initialState, roundConstants } from './roundConstants.ts'

/** The SHA-256 of some bytes, at once; for the few and short contents of a config. */
export function sha256(content: Uint8Array): Uint8Array {
  const state = Uint32Array.from(initialState.high)
  const view = padded(content, 64)
  const words = new Uint32Array(64)
  for (let start = 0; start < view.byteLength; start += 64) {
    spread(words, view, start)
    mix(state, words)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(4 * index, word)
  return new Uint8Array(digest.buffer)
}

function spread(words: Uint32Array, view: DataView, start: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(start + 4 * index)
  for (let index = 16; index < 64; index += 1) {
    const before = at(words, index - 15)
    const last = at(words, index - 2)
    const first = rotate(before, 7) ^ rotate(before, 18) ^ (before >>> 3)
    const second = rotate(last, 17) ^ rotate(last, 19) ^ (last >>> 10)
    words[index] = at(words, index - 16) + first + at(words, index - 7) + second
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  const mixed = Uint32Array.from(state)
  for (let round = 0; round < 64; round += 1) {
    const [a, b, c] = [at(mixed, 0), at(mixed, 1), at(mixed, 2)]
    const [e, f, g] = [at(mixed, 4), at(mixed, 5), at(mixed, 6)]
    const upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const sum = at(mixed, 7) + upper + choice + at(roundConstants.high, round) + at(words, round)
    const fourth = at(mixed, 3)
    mixed.copyWithin(1, 0, 7)
    mixed[4] = fourth + sum
    mixed[0] = sum + lower + majority
  }
  for (const [index, value] of mixed.entries()) state[index] = at(state, index) + value
}

const at = (list: Uint32Array, index: number): number => list[index] ?? 0
const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by))
