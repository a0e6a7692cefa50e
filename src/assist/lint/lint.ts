import type { Report } from '../../report/report.ts'
import { readLintDocument } from './lintDocument.ts'
import type { LintTarget } from './rule.ts'
import { lintRules } from './lintRules.ts'

/** What seldom is meant although it is accepted: hints, in the order of their places. `hidden` names codes to leave out. */
export function lint(source: string, hidden: readonly string[] = [], target: LintTarget = {}): Report {
  const document = readLintDocument(source)
  if (!document) return []
  const rules = lintRules.filter(({ code }) => !hidden.includes(code))
  return rules
    .flatMap(({ find }) => find(document, target))
    .toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0))
}
