import { isUsable, usualKeys } from '../../../assist/complete/skeleton.ts'
import type { ResolvedField, ResolvedGroup } from '../../../spec/fieldsOf.ts'
import type { YamlEntry, YamlMap, YamlTree } from '../../../yaml/write/yamlTree.ts'

/** What a new item of a list begins with: its name to fill in, and what nearly everybody writes beside it. */
export function newItem(item: ResolvedGroup): YamlMap {
  const fields = usualKeys(item)
    .map((name) => item.fields.get(name))
    .filter(isUsable)
  const naming = namingField(item)
  const written = naming && !fields.includes(naming) ? [naming, ...fields] : fields
  return { kind: 'map', entries: written.flatMap((field) => entryOf(field, field === naming)) }
}

/** The field that an item is known by: the first text that people write. */
export function namingField(item: ResolvedGroup): ResolvedField | undefined {
  const usual = usualKeys(item).map((name) => item.fields.get(name))
  return [...usual, ...item.fields.values()].find((field) => field?.kind === 'text')
}

function entryOf(field: ResolvedField, isNaming: boolean): readonly YamlEntry[] {
  const value = isNaming ? EMPTY : beginning(field)
  return value ? [{ key: field.name, value }] : []
}

const EMPTY: YamlTree = { kind: 'text', value: '' }

/** Permissions as they usually are, and flags that mean something only when they are written. */
function beginning(field: ResolvedField): YamlTree | undefined {
  const { example } = field
  if (example === undefined) return undefined
  const isMode = field.kind === 'number' && field.format === 'mode'
  const isMeant = field.kind === 'flag' && field.default === undefined
  return isMode || isMeant ? { kind: 'word', spelled: example } : undefined
}
