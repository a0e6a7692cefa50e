import type { Report } from '../report/report.ts'

/** A text in another language, and what is lost or changed on the way. */
export interface Converted {
  /** Undefined where the text is refused as it is; then `losses` says why. */
  readonly text: string | undefined
  /** At their places in the text that was converted. */
  readonly losses: Report
}
