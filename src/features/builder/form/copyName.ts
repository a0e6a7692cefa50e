import type { PathKey } from '../../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import type { FormReading } from '../../../yaml/edit/formReading.ts'
import { namingField } from './newItem.ts'

/**
 * What a copy of an item is called: `/etc/motd-2`, `web-2.service`. Undefined where only a person can say it, as of devices, and
 * where nothing names the item.
 */
export function copyName(reading: FormReading, item: ResolvedGroup, path: readonly PathKey[]) {
  const field = namingField(item)
  const name = field && isOfOwnMaking(field) ? reading.scalarAt([...path, field.name])?.text : undefined
  if (!field || !name || name.includes('\n')) return undefined
  const list = path.slice(0, -1)
  const taken = Array.from(
    { length: reading.countAt(list) },
    (_, index) => reading.scalarAt([...list, index, field.name])?.text,
  )
  return { key: field.name, text: freeName(name, taken) }
}

/** Whether any name will do. */
function isOfOwnMaking(field: ResolvedField): boolean {
  if (field.kind !== 'text' || field.allowed) return false
  return field.format === undefined || field.format === 'path' || field.format === 'unit-name'
}

function freeName(name: string, taken: readonly (string | undefined)[]): string {
  // The number goes before the ending, and before what a template is told.
  const [, stem = name, end = ''] = /^(.*?[^/])(@[^/]*|\.[^/.@]+)?$/.exec(name) ?? []
  const base = stem.replace(/-\d+$/, '')
  for (let number = 2; ; number += 1) {
    const free = `${base}-${number}${end}`
    if (!taken.includes(free)) return free
  }
}
