/** The index of the last of some items in ascending order that starts at or before a limit; -1 where none does. */
export function lastIndexUpTo<Item>(inOrder: readonly Item[], limit: number, startOf: (item: Item) => number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = inOrder[middle]
    if (item !== undefined && startOf(item) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
