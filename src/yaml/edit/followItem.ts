/**
 * Finds an item of a list in what the list has become; undefined where it is gone. Both lists are the items as they are
 * written. Where a change leaves several answers, the item stays the one it was among those that look the same. Items that
 * fall apart or become one are followed to what is most like them, but in a list that `isWhole`: one that cannot be read in
 * all of its parts has others tomorrow.
 */
export function followItem(
  before: readonly string[],
  after: readonly string[],
  index: number,
  isWhole = true,
): number | undefined {
  if (before[index] === undefined) return undefined
  const most = Math.min(before.length, after.length)
  const head = sameAtHead(before, after, most)
  if (index < head) return index
  const grown = after.length - before.length
  if (index >= before.length - sameAtTail(before, after, most)) return index + grown
  const tail = sameAtTail(before, after, most - head)
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  const found = followChanged(old, young, index - head) ?? (isWhole ? likest(before[index], young) : undefined)
  return found === undefined ? undefined : head + found
}

/** Follows one of the items between the first and the last that have changed. */
function followChanged(before: readonly string[], after: readonly string[], index: number): number | undefined {
  const item = before[index] ?? ''
  const twins = indicesOf(after, (each) => each === item)
  if (twins.length > 0) {
    const nth = before.slice(0, index).filter((each) => each === item).length
    return twins[Math.min(nth, twins.length - 1)]
  }
  const gone = indicesOf(before, (each) => !after.includes(each))
  const come = indicesOf(after, (each) => !before.includes(each))
  return gone.length === come.length ? come[gone.indexOf(index)] : undefined
}

function indicesOf(items: readonly string[], isWanted: (item: string) => boolean): readonly number[] {
  return items.flatMap((item, index) => (isWanted(item) ? [index] : []))
}

/** The one of some items that begins and ends as an item does; none where they have too little of it. */
function likest(item: string, items: readonly string[]): number | undefined {
  const shares = items.map((each) => sharedWith(item, each) / Math.min(item.length, each.length))
  const best = Math.max(0, ...shares)
  return best >= 0.5 ? shares.indexOf(best) : undefined
}

function sharedWith(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  const head = sameAtHead(a, b, most)
  return head + sameAtTail(a, b, most - head)
}

interface Row {
  readonly length: number
  readonly at: (index: number) => unknown
}

function sameAtHead(a: Row, b: Row, most: number): number {
  let same = 0
  while (same < most && a.at(same) === b.at(same)) same += 1
  return same
}

function sameAtTail(a: Row, b: Row, most: number): number {
  let same = 0
  while (same < most && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}
