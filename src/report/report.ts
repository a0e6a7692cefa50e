import type { ContextPath } from './path.ts'
import type { Range } from './range.ts'

export type ReportKind = 'error' | 'warning' | 'info' | 'hint'

/** One finding about the user's document. */
export interface ReportEntry {
  readonly kind: ReportKind
  /** Ours and stable, in kebab case: `unknown-key`. Quick fixes are keyed by it. */
  readonly code: string
  /** The reference tool's words. */
  readonly message: string
  /** Where: in the YAML, or in the JSON where the reference knows no YAML path for it. */
  readonly path: ContextPath
  /** Absent where the reference gives no position. */
  readonly range?: Range
  /** Our own plain words: what to do. */
  readonly help?: string
}

export type Report = readonly ReportEntry[]

/** Everything but the hints: what the reference says, and what the page has to say instead of it. */
export function withoutHints(report: Report): Report {
  return report.filter(({ kind }) => kind !== 'hint')
}

/** Whether a report refuses the config. */
export function isFatal(report: Report): boolean {
  return report.some((entry) => entry.kind === 'error')
}
