import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCode, optimize } from './huffman.ts'

type Item = { readonly weight: number; readonly isSymbol: boolean }

/** Package-merge as it stands in books, pairs before symbols of the same weight. */
function packageMerge(frequencies: readonly number[], limit: number): readonly number[] {
  const used = frequencies
    .map((frequency, symbol) => ({ frequency, symbol }))
    .filter(({ frequency }) => frequency > 0)
    .toSorted((left, right) => left.frequency - right.frequency || left.symbol - right.symbol)
  const symbols = used.map(({ frequency }): Item => ({ weight: frequency, isSymbol: true }))
  const levels: Item[][] = []
  for (let level = 0; level < Math.min(limit, used.length - 1); level += 1) {
    const below = levels[0] ?? []
    const pairs = below.flatMap((item, at): readonly Item[] =>
      at % 2 === 1 ? [{ weight: item.weight + (below[at - 1]?.weight ?? 0), isSymbol: false }] : [],
    )
    levels.unshift([...pairs, ...symbols].toSorted((left, right) => left.weight - right.weight))
  }
  const lengths = frequencies.map(() => 0)
  let needed = 2 * used.length - 2
  for (const level of levels) {
    const count = level.slice(0, needed).filter(({ isSymbol }) => isSymbol).length
    for (const { symbol } of used.slice(0, count)) lengths[symbol] = (lengths[symbol] ?? 0) + 1
    needed = 2 * (needed - count)
  }
  return lengths
}

function lengthsOf(frequencies: readonly number[], limit: number): readonly number[] {
  const code = emptyCode(frequencies.length)
  optimize(code, Int32Array.from(frequencies), limit)
  return [...code.lengths]
}

const frequency = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5000 }))

test('codes are those of package-merge, whether the limit matters or not', () => {
  const frequencies = fc
    .array(frequency, { minLength: 3, maxLength: 80 })
    .filter((all) => all.filter(Boolean).length > 2)
  fc.assert(
    fc.property(frequencies, fc.constantFrom(7, 15), (given, limit) => {
      expect(lengthsOf(given, limit)).toEqual(packageMerge(given, limit))
    }),
    { numRuns: 2000 },
  )
})

test('no code is longer than the limit', () => {
  const fibonacci = [1, 1]
  while (fibonacci.length < 25) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0))
  expect(Math.max(...lengthsOf(fibonacci, 15))).toBe(15)
  expect(lengthsOf(fibonacci, 15)).toEqual(packageMerge(fibonacci, 15))
})

test('one or two symbols have codes of one bit', () => {
  expect(lengthsOf([0, 5, 0, 9], 15)).toEqual([0, 1, 0, 1])
  expect(lengthsOf([0, 5], 15)).toEqual([0, 1])
})
