/**
 * The name that a misspelt one most likely means: its words in another order, or a letter in five that differs, case aside;
 * undefined where none is close.
 */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  const candidates = [...names]
  const words = wordsOf(wrong)
  const reordered = candidates.find((name) => wordsOf(name) === words)
  return reordered ?? closestName(wrong, candidates)
}

const wordsOf = (name: string): string =>
  name
    .split(/(?=[A-Z])/)
    .toSorted()
    .join()

function closestName(wrong: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined
  let distance = Math.max(1, Math.ceil(wrong.length / 5)) + 1
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) >= distance) continue
    const found = differences(wrong.toLowerCase(), name.toLowerCase())
    if (found < distance) [nearest, distance] = [name, found]
  }
  return nearest
}

/** How many letters to add, take away, replace or swap with their neighbour. */
function differences(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? at(beforeLast, j - 2) : Infinity
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), swapped + 1))
    }
    ;[beforeLast, last] = [last, row]
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
