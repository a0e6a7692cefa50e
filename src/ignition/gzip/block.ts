import type { BitWriter } from './bitWriter.ts'
import { CodeHeader } from './codeHeader.ts'
import { codeOfLengths, costOf, emptyCode, optimize, type HuffmanCode } from './huffman.ts'
import {
  DISTANCE_BASE,
  DISTANCE_BITS,
  DISTANCES,
  distanceSymbol,
  END_OF_BLOCK,
  FIRST_LENGTH,
  LENGTH_BASE,
  LENGTH_BITS,
  lengthSymbol,
  LITERALS,
} from './symbols.ts'

/**
 * Writes a block of tokens in the shortest of three ways: with the fixed code, with a code of its own, or as plain bytes where
 * `stored` has them. Of equally short ones the fixed code goes before, plain bytes come last.
 */
export function writeBlock(tokens: Uint32Array, stored: Uint8Array | undefined, output: BitWriter): void {
  countSymbols(tokens)
  optimize(own.literals, literals, 15)
  optimize(own.distances, distances, 15)
  const header = new CodeHeader(own.literals.lengths, own.distances.lengths)
  const fixedCost = 3 + costOfBlock(fixed)
  const ownCost = header.cost + costOfBlock(own)
  if (stored && stored.length <= LONGEST_STORED && storedCost(stored) < Math.min(fixedCost, ownCost) + extraBits()) {
    writeStored(stored, false, output)
  } else if (ownCost < fixedCost) {
    header.write(output)
    writeTokens(tokens, own, output)
  } else {
    output.write(FIXED_CODE, 3)
    writeTokens(tokens, fixed, output)
  }
}

/** Writes plain bytes as a block. */
export function writeStored(content: Uint8Array, isLast: boolean, output: BitWriter): void {
  output.write(isLast ? 1 : 0, 3)
  output.align()
  output.write(content.length, 16)
  output.write(~content.length & 0xffff, 16)
  output.append(content)
}

const FIXED_CODE = 2
const LONGEST_STORED = 0xffff

/** The two codes of a block. */
interface BlockCode {
  readonly literals: HuffmanCode
  readonly distances: HuffmanCode
}

const fixed: BlockCode = {
  literals: codeOfLengths(new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)),
  distances: codeOfLengths(new Uint8Array(DISTANCES).fill(5)),
}
const own: BlockCode = { literals: emptyCode(LITERALS), distances: emptyCode(DISTANCES) }
const literals = new Int32Array(LITERALS)
const distances = new Int32Array(DISTANCES)

const isMatch = (token: number): boolean => token >= 0x10000
const lengthOf = (match: number): number => (match >>> 16) - 3
const distanceOf = (match: number): number => match & 0xffff

function countSymbols(tokens: Uint32Array): void {
  literals.fill(0)
  distances.fill(0)
  let matches = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0
    if (!isMatch(token)) {
      literals[token] = (literals[token] ?? 0) + 1
      continue
    }
    matches += 1
    const length = FIRST_LENGTH + lengthSymbol(lengthOf(token))
    literals[length] = (literals[length] ?? 0) + 1
    const distance = distanceSymbol(distanceOf(token))
    distances[distance] = (distances[distance] ?? 0) + 1
  }
  literals[END_OF_BLOCK] = 1
  // A code needs a symbol, used or not.
  if (matches === 0) distances[0] = 1
}

function costOfBlock(code: BlockCode): number {
  return costOf(code.literals, literals) + costOf(code.distances, distances)
}

const storedCost = (content: Uint8Array): number => (content.length + 5) * 8

function extraBits(): number {
  let bits = 0
  for (let symbol = 0; symbol < LENGTH_BITS.length; symbol++) {
    bits += (literals[FIRST_LENGTH + symbol] ?? 0) * (LENGTH_BITS[symbol] ?? 0)
  }
  for (let symbol = 0; symbol < DISTANCE_BITS.length; symbol++) {
    bits += (distances[symbol] ?? 0) * (DISTANCE_BITS[symbol] ?? 0)
  }
  return bits
}

function writeTokens(tokens: Uint32Array, code: BlockCode, output: BitWriter): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0
    if (isMatch(token)) writeMatch(token, code, output)
    else writeSymbol(token, code.literals, output)
  }
  writeSymbol(END_OF_BLOCK, code.literals, output)
}

function writeMatch(match: number, code: BlockCode, output: BitWriter): void {
  const length = lengthOf(match)
  const lengthAs = lengthSymbol(length)
  writeSymbol(FIRST_LENGTH + lengthAs, code.literals, output)
  output.write(length - (LENGTH_BASE[lengthAs] ?? 0), LENGTH_BITS[lengthAs] ?? 0)
  const distance = distanceOf(match)
  const distanceAs = distanceSymbol(distance)
  writeSymbol(distanceAs, code.distances, output)
  output.write(distance - (DISTANCE_BASE[distanceAs] ?? 0), DISTANCE_BITS[distanceAs] ?? 0)
}

function writeSymbol(symbol: number, code: HuffmanCode, output: BitWriter): void {
  output.write(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0)
}
