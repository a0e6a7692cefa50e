import type { ContextPath } from '../path.ts'
import type { ReportEntry, ReportKind } from '../report.ts'

/** Makes a report entry; its place in the text is found later. */
export function entry(kind: ReportKind, code: string, path: ContextPath, message: string, help?: string): ReportEntry {
  return help === undefined ? { kind, code, message, path } : { kind, code, message, path, help }
}
