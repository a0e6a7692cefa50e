/**
 * The constants of SHA-2 (FIPS 180-4): the first 64 bits of the fractional parts of the square roots of the first 8 primes and
 * of the cube roots of the first 80, each as two numbers of 32 bits.
 */
export const initialState = pairs(primes(8).map((prime) => rootBits(prime, 2n)))
export const roundConstants = pairs(primes(80).map((prime) => rootBits(prime, 3n)))

/** A list of numbers of 64 bits as their upper and their lower halves. */
export interface Pairs {
  readonly high: Uint32Array
  readonly low: Uint32Array
}

function pairs(numbers: readonly bigint[]): Pairs {
  return {
    high: Uint32Array.from(numbers, (number) => Number(number >> 32n)),
    low: Uint32Array.from(numbers, (number) => Number(number & 0xffffffffn)),
  }
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  }
  return found
}

/** The first 64 bits behind the point of a root, found by halving. */
function rootBits(of: number, degree: bigint): bigint {
  const scaled = BigInt(of) << (64n * degree)
  let low = 0n
  let high = BigInt(of) << 64n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** degree <= scaled) low = middle
    else high = middle
  }
  return low & 0xffffffffffffffffn
}
