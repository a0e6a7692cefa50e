import type { Report } from '../../report/report.ts'
import type { LintDocument } from './lintDocument.ts'

/** One kind of hint: something that the reference accepts in silence and that seldom is what was meant. */
export interface LintRule {
  /** The code of its hints, as in `hintKinds`. */
  readonly code: string
  readonly find: (document: LintDocument, target: LintTarget) => Report
}

/** What is known of where the config goes. */
export interface LintTarget {
  /** The id of the channel or stream of the image, where one has been chosen. */
  readonly channel?: string | undefined
  /** Whether there is no cloud that could give the machine keys; undefined where nobody has said where it goes. */
  readonly isAlone?: boolean | undefined
}
