import type { Report } from '../../report/report.ts'
import { readText } from '../../yaml/read/reading.ts'
import { decodeReading, type DecodedConfig, type UndecodedConfig } from '../../translate/1-decode/decodeReading.ts'
import { lintDocumentOf } from './lintDocument.ts'
import type { LintTarget } from './rule.ts'
import { lintRules } from './lintRules.ts'

/**
 * What seldom is meant although it is accepted: hints, in the order of their places. `hidden` names codes to leave out. None
 * where a text does not decode, which is reported elsewhere.
 */
export const lint = (source: string, hidden?: readonly string[], target?: LintTarget): Report =>
  lintDecoded(decodeReading(readText(source)), hidden, target)

/** The same for a config that has been decoded already. */
export function lintDecoded(
  decoded: DecodedConfig | UndecodedConfig,
  hidden: readonly string[] = [],
  target: LintTarget = {},
): Report {
  if (decoded.kind === 'refused') return []
  const document = lintDocumentOf(decoded)
  const rules = lintRules.filter(({ code }) => !hidden.includes(code))
  return rules
    .flatMap(({ find }) => find(document, target))
    .toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0))
}
