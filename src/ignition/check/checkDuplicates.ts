import { duplicateEntry } from '../../report/catalogue/ignition.ts'
import { jsonPath, type PathKey } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Emitted } from '../emitted.ts'
import { listRule } from '../listRules.ts'

/** The entries of a config that stand twice: units of one name, files of one path and so on, with paths in the JSON. */
export function checkDuplicates(config: Emitted): readonly ReportEntry[] {
  const entries: ReportEntry[] = []
  visit(config, [], entries)
  return entries
}

function visit(value: Emitted, path: readonly PathKey[], entries: ReportEntry[]): void {
  if (value.kind === 'list') value.items.forEach((item, index) => visitGroup(item, [...path, index], entries))
  if (value.kind !== 'map') return
  const seenBy = new Map<string, Set<string>>()
  for (const [name, list] of value.entries) {
    const { keyOf, shared = name } = listRule(name)
    if (list.kind !== 'list' || keyOf === undefined) continue
    const seen = seenBy.get(shared) ?? new Set()
    seenBy.set(shared, seen)
    list.items.forEach((item, index) => {
      const key = keyOf(item)
      if (seen.has(key)) entries.push(duplicateEntry(jsonPath(...path, name, index)))
      seen.add(key)
    })
  }
  for (const [name, entry] of value.entries) visitGroup(entry, [...path, name], entries)
}

/** Scalars have nothing below them, so most of a config costs no path. */
function visitGroup(value: Emitted, path: readonly PathKey[], entries: ReportEntry[]): void {
  if (value.kind !== 'scalar') visit(value, path, entries)
}
