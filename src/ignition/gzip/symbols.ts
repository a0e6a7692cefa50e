/** The symbol that ends a block. */
export const END_OF_BLOCK = 256

/** The first symbol that stands for the length of a match. */
export const FIRST_LENGTH = 257

/** How many symbols for literals and lengths there are. */
export const LITERALS = 286

/** How many symbols for distances there are. */
export const DISTANCES = 30

/** How many extra bits follow each length symbol, counted from `FIRST_LENGTH`. */
export const LENGTH_BITS = Uint8Array.from({ length: 29 }, (_, symbol) =>
  symbol < 8 || symbol === 28 ? 0 : (symbol >> 2) - 1,
)

/** The shortest length of each length symbol, less the 3 that none goes below. */
export const LENGTH_BASE = Uint8Array.from({ length: 29 }, (_, symbol) => {
  if (symbol === 28) return 255
  return symbol < 8 ? symbol : (4 + (symbol & 3)) << ((symbol >> 2) - 1)
})

/** How many extra bits follow each distance symbol. */
export const DISTANCE_BITS = Uint8Array.from({ length: DISTANCES }, (_, symbol) => (symbol < 4 ? 0 : (symbol >> 1) - 1))

/** The shortest distance of each distance symbol, less the 1 that none goes below. */
export const DISTANCE_BASE = Uint16Array.from({ length: DISTANCES }, (_, symbol) =>
  symbol < 4 ? symbol : (2 + (symbol & 1)) << ((symbol >> 1) - 1),
)

/** The length symbol of a length less 3. */
export function lengthSymbol(length: number): number {
  return LENGTH_SYMBOLS[length] ?? 0
}

/** The distance symbol of a distance less 1. */
export function distanceSymbol(distance: number): number {
  // From 256 on the lowest seven bits never decide.
  return distance < 256 ? (DISTANCE_SYMBOLS[distance] ?? 0) : (DISTANCE_SYMBOLS[distance >> 7] ?? 0) + 14
}

const LENGTH_SYMBOLS = lookup(LENGTH_BASE)
const DISTANCE_SYMBOLS = lookup(DISTANCE_BASE)

/** For each number below 256 the last symbol whose base is not above it. */
function lookup(bases: Uint8Array | Uint16Array): Uint8Array {
  const symbols = new Uint8Array(256)
  for (const [symbol, base] of bases.entries()) symbols.fill(symbol, base)
  return symbols
}
