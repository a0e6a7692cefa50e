import type { JsonNode } from '../../ignition/check/readJson.ts'
import { ignitionFields, ignitionShape } from '../../ignition/ignitionShape.ts'
import type { ResolvedField } from '../../spec/fieldsOf.ts'
import { carriedContent } from './foldContents.ts'

/**
 * Whether two Ignition configs make the same machine: the order of keys, nulls, empty groups and the encoding of contents do
 * not matter, nor do keys that Ignition does not know.
 */
export function isSameConfig(one: JsonNode, other: JsonNode): boolean {
  const shape = ignitionShape('3.7.0-experimental')
  return JSON.stringify(normal(one, shape)) === JSON.stringify(normal(other, shape))
}

function normal(json: JsonNode, field: ResolvedField): unknown {
  if (json.kind === 'array') {
    const items = json.items.map((item) => normal(item, field.kind === 'list' ? field.of : field))
    return items.length === 0 ? undefined : items.map((item) => item ?? {})
  }
  if (json.kind !== 'object') return json.kind === 'null' ? undefined : json.kind === 'number' ? json.text : json.value
  if (field.kind !== 'group') return undefined
  const content = field.fields.has('inline') ? carriedContent(json) : undefined
  const members = new Map(json.members)
  const entries = [...ignitionFields(field)].flatMap(([key, below]): readonly (readonly [string, unknown])[] => {
    const value = members.get(key)
    if (key === 'source' && content !== undefined) return [['content', content.join()]]
    const isEncoding =
      key === 'compression' && (content !== undefined || (value?.kind === 'string' && value.value === ''))
    if (value === undefined || isEncoding) return []
    const made = normal(value, below)
    return made === undefined ? [] : [[key, made]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
