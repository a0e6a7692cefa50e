import { contextMismatch, unusedKey } from '../../report/catalogue/butane.ts'
import { child, jsonPath, type JsonPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import { ignitionFields } from '../ignitionShape.ts'
import type { JsonNode } from './readJson.ts'

/**
 * The keys of a JSON text that an Ignition config does not have, parents before children. Here case counts, and of a
 * repeated key the last one: keys that were read in another case are unused all the same.
 */
export function unusedJsonKeys(json: JsonNode, shape: ResolvedGroup): readonly ReportEntry[] {
  const entries: ReportEntry[] = []
  visitGroup(json, shape, jsonPath(), entries)
  return entries
}

function visitGroup(json: JsonNode, shape: ResolvedGroup, path: JsonPath, entries: ReportEntry[]): void {
  if (json.kind !== 'object') return void entries.push(contextMismatch(path))
  const members = new Map(json.members)
  const fields = ignitionFields(shape)
  for (const key of members.keys()) {
    if (!fields.has(key)) entries.push(unusedKey(child(path, key), key))
  }
  for (const [key, field] of fields) {
    const value = members.get(key)
    if (value !== undefined) visitField(value, field, child(path, key), entries)
  }
}

function visitField(json: JsonNode, field: ResolvedField, path: JsonPath, entries: ReportEntry[]): void {
  if (field.kind === 'group' && !(field.optional && json.kind === 'null')) visitGroup(json, field, path, entries)
  if (field.kind !== 'list' || field.of.kind !== 'group' || json.kind !== 'array') return
  for (const [index, item] of json.items.entries()) visitGroup(item, field.of, child(path, index), entries)
}
