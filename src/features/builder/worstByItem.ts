import { lastIndexUpTo } from '../../report/lastIndexUpTo.ts'
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
  const item = inOrder[lastIndexUpTo(inOrder, offset, ({ start }) => start)]
  return item && offset <= item.end ? item : undefined
}
