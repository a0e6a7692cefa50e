import type { Report } from '../report/report.ts'
import type { SpecId } from '../spec/registry.ts'

/** A text in another language turned into a Butane config, or why it cannot be. */
export type Conversion =
  | {
      readonly kind: 'converted'
      /** The Butane config. */
      readonly source: string
      readonly spec: SpecId
      /** What could not be carried over, and what means something else now; paths are those of the original. */
      readonly losses: Report
    }
  | { readonly kind: 'refused'; readonly problem: string }
