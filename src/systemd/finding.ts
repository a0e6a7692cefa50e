import type { ContextPath } from '../report/path.ts'
import type { ReportEntry } from '../report/report.ts'

/** Something that is wrong in a unit text: where, in UTF-16 offsets, and what there is to say once the path is known. */
export interface UnitFinding {
  readonly start: number
  readonly end: number
  readonly entry: (path: ContextPath) => ReportEntry
}
