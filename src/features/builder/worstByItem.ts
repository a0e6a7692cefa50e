import type { Report, ReportKind } from '../../report/report.ts'
import type { OutlineItem } from '../../yaml/edit/outline.ts'

/** The worst kind of problem within each item that has one. */
export function worstByItem(items: readonly OutlineItem[], problems: Report): ReadonlyMap<OutlineItem, ReportKind> {
  const worst = new Map<OutlineItem, ReportKind>()
  const inOrder = items.toSorted((a, b) => a.start - b.start)
  for (const { range, kind } of problems) {
    const item = range && itemAt(inOrder, range.start.offset)
    if (item && worst.get(item) !== 'error') worst.set(item, kind === 'error' ? kind : (worst.get(item) ?? kind))
  }
  return worst
}

// The last item that begins at or before a place, where the place is within it.
function itemAt(inOrder: readonly OutlineItem[], offset: number): OutlineItem | undefined {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const item = inOrder[low - 1]
  return item && offset <= item.end ? item : undefined
}
