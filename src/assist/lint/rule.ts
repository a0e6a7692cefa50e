import type { Report } from '../../report/report.ts'
import type { LintDocument } from './lintDocument.ts'

/** One kind of hint: something that the reference accepts in silence and that seldom is what was meant. */
export interface LintRule {
  /** The code of its hints, and how settings name it. */
  readonly code: string
  /** What it looks for, for the list of hints. */
  readonly title: string
  readonly find: (document: LintDocument) => Report
}
