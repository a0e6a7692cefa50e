import type { Emitted, EmittedMap } from '../../ignition/emitted.ts'
import { jsonPath, type PathKey } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import type { RefusedField } from '../../spec/refused.ts'
import type { Spec } from '../../spec/registry.ts'

/** Refuses output fields that the variant cannot use, wherever they hold something. */
export function checkRefused(output: EmittedMap, { refused }: Spec): Report {
  const fields = new Map(refused.map((field) => [field.path, field]))
  const report: ReportEntry[] = []
  if (fields.size > 0) visit(output, '', [])
  return report

  function visit(node: Emitted, name: string, keys: readonly PathKey[]): void {
    const field = fields.get(name)
    if (field) {
      if (!isEmpty(node, field)) report.push(field.entry(jsonPath(...keys)))
    } else if (node.kind === 'map') {
      for (const [key, value] of node.entries) visit(value, name === '' ? key : `${name}.${key}`, [...keys, key])
    } else if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, name, [...keys, index])
    }
  }
}

// A list that is there has items, whatever they hold.
function isEmpty(node: Emitted, field: RefusedField): boolean {
  if (node.kind === 'scalar') return field.unlessEmptyText === true && node.value === ''
  return node.kind === 'map' && [...node.entries.values()].every((child) => isEmpty(child, field))
}
