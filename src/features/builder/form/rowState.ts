import type { PathKey } from '../../../report/path.ts'
import type { ReportKind } from '../../../report/report.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'
import { worstOf, type PlacedProblems } from './placedProblems.ts'

/** How it stands with an item. */
export interface RowState {
  /** The worst that has been found in it. */
  readonly problem: ReportKind | undefined
  /** The line of an error; undefined without one. */
  readonly line: string | undefined
}

/** How it stands with the item at a path; a part that cannot be read counts as an error. */
export function rowState(reading: FormReading, problems: PlacedProblems, path: readonly PathKey[]): RowState {
  const broken = reading.brokenIn(path)
  const problem = broken ? 'error' : worstOf(problems.within(path))
  const line = broken?.line ?? reading.placeOf(path)?.line
  return { problem, line: problem === 'error' && line !== undefined ? `line ${line}` : undefined }
}
