import { fieldsOf, type ResolvedField } from '../spec/fieldsOf.ts'
import type { Spec } from '../spec/registry.ts'
import { readForm } from '../yaml/edit/formReading.ts'
import type { FormValue } from '../yaml/edit/formValue.ts'
import { parseIntegerScalar } from '../yaml/read/numbers.ts'
import type { Plain, PlainMap } from './plain.ts'

/** Reads what a text says by the fields of its spec, as far as it can be read. Lists keep their items, so that places stay right. */
export function readConfig(source: string, spec: Spec): PlainMap {
  const root = readForm(source).valueAt([])
  const config = root && plainValue(root, fieldsOf(spec))
  return config instanceof Map ? config : new Map()
}

function plainValue(value: FormValue, field: ResolvedField | undefined): Plain {
  switch (value.kind) {
    case 'scalar':
      return plainScalar(value.text, field)
    case 'list': {
      const item = field?.kind === 'list' ? field.of : undefined
      return value.items.map((each) => plainValue(each, item))
    }
    case 'map':
      return new Map(value.entries.map(({ key, value: each }) => [key, plainValue(each, fieldAt(field, key))]))
    case 'empty':
    case 'broken':
      return null
  }
}

const fieldAt = (field: ResolvedField | undefined, key: string): ResolvedField | undefined =>
  field?.kind === 'group' ? field.fields.get(key) : undefined

function plainScalar(text: string, field: ResolvedField | undefined): Plain {
  if (field?.kind === 'flag') return flags.get(text.toLowerCase()) ?? null
  if (field?.kind !== 'number') return text
  const number = parseIntegerScalar(text)
  return number === undefined ? null : Number(number)
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', 'y'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', 'n'].map((word) => [word, false] as const),
])
