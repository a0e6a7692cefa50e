import type { Report, ReportEntry } from '../report/report.ts'
import { rangesIn } from './rangesIn.ts'

/** Gives report entries the places that their paths have in a text, YAML or JSON; what has one keeps it. */
export function placedReport(source: string, report: Report): Report {
  if (report.every(({ range }) => range)) return report
  const rangeOf = rangesIn(source)
  const placed = (entry: ReportEntry): ReportEntry => {
    const range = entry.range ?? rangeOf(entry.path.keys)
    return range ? { ...entry, range } : entry
  }
  return report.map(placed)
}
