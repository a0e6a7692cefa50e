import type { Report, ReportKind } from '../../report/report.ts'
import type { OutlineItem } from '../../yaml/edit/outline.ts'

/** The worst kind of problem that lies within an item. */
export function worstProblem({ start, end }: OutlineItem, problems: Report): ReportKind | undefined {
  const kinds = problems
    .filter(({ range }) => range && range.start.offset >= start && range.start.offset < end)
    .map(({ kind }) => kind)
  return kinds.includes('error') ? 'error' : kinds[0]
}
