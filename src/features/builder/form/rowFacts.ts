import type { PathKey } from '../../../report/path.ts'
import type { ReportKind } from '../../../report/report.ts'
import type { ResolvedGroup } from '../../../spec/fieldsOf.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'
import { itemLabel, type ItemLabel } from './itemLabel.ts'
import { worstOf, type PlacedProblems } from './placedProblems.ts'

/** What the row of an item shows. */
export interface RowFacts extends ItemLabel {
  /** The worst that has been found in it. */
  readonly problem: ReportKind | undefined
  /** Of an error in it. */
  readonly line: number | undefined
  /** Whether nothing of it can be read. */
  readonly isBroken: boolean
}

/** What the row of an item of a list shows. */
export function rowFacts(
  reading: FormReading,
  problems: PlacedProblems,
  item: ResolvedGroup,
  path: readonly PathKey[],
): RowFacts {
  return { ...itemLabel(reading, item, path), ...rowState(reading, problems, path) }
}

/** How it stands with the item at a path; a part that cannot be read counts as an error. */
export function rowState(
  reading: FormReading,
  problems: PlacedProblems,
  path: readonly PathKey[],
): Omit<RowFacts, keyof ItemLabel> {
  const broken = reading.brokenIn(path)
  const problem = broken ? 'error' : worstOf(problems.within(path))
  const line = problem === 'error' ? (broken?.line ?? reading.placeOf(path)?.line) : undefined
  return { problem, line, isBroken: broken !== undefined && reading.valueAt(path)?.kind === 'broken' }
}
