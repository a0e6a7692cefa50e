import type { Report } from '../../report/report.ts'
import type { LintDocument } from './lintDocument.ts'

/** One kind of hint: something that the reference accepts in silence and that seldom is what was meant. */
export interface LintRule {
  /** The code of its hints, as in `hintKinds`. */
  readonly code: string
  readonly find: (document: LintDocument) => Report
}
