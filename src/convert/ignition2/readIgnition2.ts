import type { JsonNode } from '../../ignition/check/readJson.ts'
import { list, map, scalar, type Emitted, type EmittedMap, type EmittedValue } from '../../ignition/emitted.ts'
import { droppedKey, droppedValue } from '../../report/catalogue/convertIgnition.ts'
import { child, type YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { ignition2Fields, type Ignition2Field, type Ignition2Group } from './ignition2Fields.ts'

/** An Ignition 2 config whose values remember where they stand; what Ignition does not know goes to the losses. */
export function readIgnition2(config: JsonNode, path: YamlPath, losses: ReportEntry[]): EmittedMap {
  return config.kind === 'object' ? readGroup(config, ignition2Fields, path, losses) : map(path, [])
}

type ObjectNode = Extract<JsonNode, { readonly kind: 'object' }>

function readGroup(json: ObjectNode, group: Ignition2Group, path: YamlPath, losses: ReportEntry[]): EmittedMap {
  const entries = [...new Map(json.members)].flatMap(([key, value]): readonly (readonly [string, Emitted])[] => {
    const field = Object.hasOwn(group, key) ? group[key] : undefined
    const place = child(path, key)
    if (field === undefined) {
      losses.push(droppedKey(place, key))
      return []
    }
    const read = readValue(value, field, place, losses)
    return read ? [[key, read]] : []
  })
  return map(path, entries)
}

function readValue(json: JsonNode, field: Ignition2Field, path: YamlPath, losses: ReportEntry[]): Emitted | undefined {
  if (json.kind === 'null') return undefined
  if (typeof field === 'string') {
    const value = scalarOf(json, field)
    if (value !== undefined) return scalar(path, value)
  } else if (isListField(field)) {
    if (json.kind === 'array') return list(path, readItems(json.items, field[0], path, losses))
  } else if (json.kind === 'object') return readGroup(json, field, path, losses)
  losses.push(droppedValue(path))
  return undefined
}

const isListField = (field: Ignition2Field): field is readonly [Ignition2Field] => Array.isArray(field)

function readItems(
  items: readonly JsonNode[],
  field: Ignition2Field,
  path: YamlPath,
  losses: ReportEntry[],
): readonly Emitted[] {
  return items.flatMap((item, index) => readValue(item, field, child(path, index), losses) ?? [])
}

function scalarOf(json: JsonNode, kind: 'text' | 'number' | 'flag'): EmittedValue | undefined {
  if (kind === 'text') return json.kind === 'string' ? json.value : undefined
  if (kind === 'flag') return json.kind === 'boolean' ? json.value : undefined
  if (json.kind !== 'number' || !/^-?\d+$/.test(json.text)) return undefined
  const value = BigInt(json.text)
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}
