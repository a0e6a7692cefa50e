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

/** Package-merge: each level holds the symbols and the pairs of the level below, by weight. */
function assignLengths(lengths: Uint8Array, used: Uint32Array, levels: number): void {
  let filled = 1
  let before = 0
  let count = mergeLevel(1, 0, used)
  while (filled < levels && !(count === before && isSettled(filled, count))) {
    before = count
    count = mergeLevel(++filled, count, used)
  }
  // A symbol's code is as long as the number of levels it is needed in; of each level the first items are.
  let needed = 2 * used.length - 2
  for (let level = levels; level > 0 && needed > 0; level--) {
    const symbols = countSymbols(Math.min(level, filled), needed)
    for (let at = 0; at < symbols; at++) {
      const symbol = (used[at] ?? 0) % SYMBOLS
      lengths[symbol] = (lengths[symbol] ?? 0) + 1
    }
    needed = 2 * (needed - symbols)
  }
}

/** Whether a level is the same as the one below it, which is as long: then all further ones are the same too. */
function isSettled(level: number, count: number): boolean {
  const [even, odd] = weights
  const flags = flagsOf(level)
  const flagsBelow = flagsOf(level - 1)
  for (let at = 0; at < count; at++) if (even[at] !== odd[at] || flags[at] !== flagsBelow[at]) return false
  return true
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

const counts = new Uint16Array(LONGEST + 1)
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
