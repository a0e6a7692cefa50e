/** A prefix code: for each symbol the length of its code, 0 where it has none, and the code's bits in the order written. */
export interface HuffmanCode {
  readonly lengths: Uint8Array
  readonly bits: Uint16Array
}

/** A code for symbols from 0 to `size` less 1, all without a code yet. */
export function emptyCode(size: number): HuffmanCode {
  return { lengths: new Uint8Array(size), bits: new Uint16Array(size) }
}

/** A code by the lengths alone. */
export function codeOfLengths(lengths: Uint8Array): HuffmanCode {
  const code = { lengths, bits: new Uint16Array(lengths.length) }
  assignBits(code)
  return code
}

/**
 * Makes the shortest code for some frequencies with no code longer than `limit`. Where several are equally short it is
 * the one that Go's encoder chooses.
 */
export function optimize(code: HuffmanCode, frequencies: Int32Array, limit: number): void {
  code.lengths.fill(0)
  const used = sortByFrequency(frequencies)
  if (used.length <= 2) for (const key of used) code.lengths[key % SYMBOLS] = 1
  else assignLengths(code.lengths, used, Math.min(limit, used.length - 1))
  assignBits(code)
}

/** The number of bits that symbols with these frequencies take. */
export function costOf(code: HuffmanCode, frequencies: Int32Array): number {
  let cost = 0
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    cost += (frequencies[symbol] ?? 0) * (code.lengths[symbol] ?? 0)
  }
  return cost
}

/** A sort key is a frequency, and below it a symbol in as many bits. */
const SYMBOL_BITS = 9
const SYMBOLS = 1 << SYMBOL_BITS
const LONGEST = 15

const keys = new Uint32Array(SYMBOLS)
// The weights of the items of two neighbouring levels, and for each level which of its items are symbols.
const weights: readonly [Int32Array, Int32Array] = [new Int32Array(2 * SYMBOLS), new Int32Array(2 * SYMBOLS)]
const isSymbol = Array.from({ length: LONGEST + 1 }, () => new Uint8Array(2 * SYMBOLS))

/** The keys of the symbols that occur, the rarest first. */
function sortByFrequency(frequencies: Int32Array): Uint32Array {
  let count = 0
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    const frequency = frequencies[symbol] ?? 0
    if (frequency > 0) keys[count++] = (frequency << SYMBOL_BITS) | symbol
  }
  return keys.subarray(0, count).sort()
}

/**
 * Gives each symbol its length. Go merges packages level by level; where no code gets too long, a Huffman tree that prefers
 * pairs to symbols of the same weight is the same code for a fraction of the work.
 */
function assignLengths(lengths: Uint8Array, used: Uint32Array, limit: number): void {
  if (!assignDepths(lengths, used, limit)) mergePackages(lengths, used, limit)
}

const counts = new Uint16Array(LONGEST + 1)
const nodes = new Int32Array(2 * SYMBOLS)
const depths = new Uint16Array(2 * SYMBOLS)

/** The lengths by the depths in a Huffman tree; false where it is too deep. */
function assignDepths(lengths: Uint8Array, used: Uint32Array, limit: number): boolean {
  if (!countDepths(buildTree(used), used.length, limit)) return false
  let at = 0
  for (let length = limit; length > 0; length--) {
    for (let left = counts[length] ?? 0; left > 0; left--) lengths[(used[at++] ?? 0) % SYMBOLS] = length
  }
  return true
}

/** Counts the symbols at each depth below a root; false where one is too deep. */
function countDepths(root: number, symbols: number, limit: number): boolean {
  counts.fill(0)
  depths[root] = 0
  for (let node = root - 1; node >= 0; node--) {
    const depth = (depths[parents[node] ?? 0] ?? 0) + 1
    if (depth > limit) return false
    depths[node] = depth
    if (node < symbols) counts[depth] = (counts[depth] ?? 0) + 1
  }
  return true
}

const parents = new Uint16Array(2 * SYMBOLS)

/** Joins the two lightest nodes until one is left: symbols come first in the list, pairs behind them. Returns the last. */
function buildTree(used: Uint32Array): number {
  const symbols = used.length
  for (let at = 0; at < symbols; at++) nodes[at] = frequencyAt(used, at)
  let symbol = 0
  let pair = symbols
  let made = symbols
  const takeLightest = (): number =>
    symbol < symbols && (pair === made || (nodes[symbol] ?? 0) < (nodes[pair] ?? 0)) ? symbol++ : pair++
  for (; made < 2 * symbols - 1; made++) {
    const first = takeLightest()
    const second = takeLightest()
    parents[first] = parents[second] = made
    nodes[made] = (nodes[first] ?? 0) + (nodes[second] ?? 0)
  }
  return made - 1
}

/** Package-merge: each level holds the symbols and the pairs of the level below, by weight. */
function mergePackages(lengths: Uint8Array, used: Uint32Array, levels: number): void {
  let below = 0
  for (let level = 1; level <= levels; level++) below = mergeLevel(level, below, used)
  // A symbol's code is as long as the number of levels it is needed in; of each level the first items are.
  let needed = 2 * used.length - 2
  for (let level = levels; level > 0; level--) {
    const count = countSymbols(level, needed)
    for (let at = 0; at < count; at++) {
      const symbol = (used[at] ?? 0) % SYMBOLS
      lengths[symbol] = (lengths[symbol] ?? 0) + 1
    }
    needed = 2 * (needed - count)
  }
}

/** Fills a level from the one below, which has `below` items, and gives the number of its own. */
function mergeLevel(level: number, below: number, used: Uint32Array): number {
  const source = weights[level % 2 === 0 ? 0 : 1]
  const target = weights[level % 2 === 0 ? 1 : 0]
  const flags = flagsOf(level)
  const count = used.length + (below >>> 1)
  let symbols = 0
  let symbol = frequencyAt(used, 0)
  let pairs = 0
  let pair = pairAt(source, 0, below)
  for (let at = 0; at < count; at++) {
    // Of equal weights the pair comes first.
    const takesSymbol = symbol < pair
    target[at] = takesSymbol ? symbol : pair
    flags[at] = takesSymbol ? 1 : 0
    if (takesSymbol) symbol = frequencyAt(used, ++symbols)
    else pair = pairAt(source, ++pairs, below)
  }
  return count
}

const NOTHING_LEFT = 0x7fffffff

function frequencyAt(used: Uint32Array, at: number): number {
  return at < used.length ? (used[at] ?? 0) >>> SYMBOL_BITS : NOTHING_LEFT
}

function pairAt(source: Int32Array, pair: number, below: number): number {
  const second = 2 * pair + 1
  return second < below ? (source[second - 1] ?? 0) + (source[second] ?? 0) : NOTHING_LEFT
}

function flagsOf(level: number): Uint8Array {
  return isSymbol[level] ?? new Uint8Array(0)
}

function countSymbols(level: number, needed: number): number {
  const flags = flagsOf(level)
  let count = 0
  for (let at = 0; at < needed; at++) count += flags[at] ?? 0
  return count
}

const next = new Uint16Array(LONGEST + 1)

/** Codes ascend by length, then by symbol. */
function assignBits({ lengths, bits }: HuffmanCode): void {
  findFirstCodes(lengths)
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0
    if (length === 0) continue
    const code = next[length] ?? 0
    next[length] = code + 1
    bits[symbol] = reversed(code) >>> (16 - length)
  }
}

function findFirstCodes(lengths: Uint8Array): void {
  counts.fill(0)
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0
    counts[length] = (counts[length] ?? 0) + 1
  }
  counts[0] = 0
  let first = 0
  for (let length = 1; length <= LONGEST; length++) {
    first = (first + (counts[length - 1] ?? 0)) << 1
    next[length] = first
  }
}

/** Sixteen bits, the last first. */
function reversed(value: number): number {
  const pairs = ((value & 0x5555) << 1) | ((value >>> 1) & 0x5555)
  const nibbles = ((pairs & 0x3333) << 2) | ((pairs >>> 2) & 0x3333)
  const bytes = ((nibbles & 0x0f0f) << 4) | ((nibbles >>> 4) & 0x0f0f)
  return ((bytes & 0xff) << 8) | (bytes >>> 8)
}
