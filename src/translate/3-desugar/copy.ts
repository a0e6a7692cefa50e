import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { child, type YamlPath } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
import { isGroup, isList, type Decoded, type Group } from '../1-decode/group.ts'
import { keysOf, type DesugarContext } from './context.ts'
import { fieldSugar } from './fieldSugar.ts'
import { inOrder } from './inOrder.ts'

/** Copies a group to Ignition field by field; fields that only Butane has are turned into what they stand for. */
export function copyGroup(group: Group, shape: ResolvedGroup, context: DesugarContext): EmittedMap {
  const entries = new Map<string, Emitted>()
  const silent = new Map<string, YamlPath>()
  for (const [name, field] of shape.fields) {
    if (field.ignition === undefined) continue
    const value = group.fields.get(name)
    const path = child(group.path, name)
    const emitted = copyField(value, field, path, context) ?? missing(field, group)
    if (emitted) entries.set(field.ignition, emitted)
    else if (isSilent(value, field)) silent.set(field.ignition, path)
  }
  const isSugared = applySugar(group, shape, entries, context)
  const copied = map(group.path, isSugared ? inOrder(entries, keysOf(shape)) : entries)
  return silent.size > 0 ? { ...copied, silent } : copied
}

const missing = (field: ResolvedField, { path }: Group): Emitted | undefined =>
  field.kind === 'text' && field.isNullWritten ? scalar(path, null) : undefined

/** Turns what only Butane has into Ignition keys, after all that is copied: the order in which the reference reports. */
function applySugar(
  group: Group,
  shape: ResolvedGroup,
  entries: Map<string, Emitted>,
  context: DesugarContext,
): boolean {
  let isSugared = false
  for (const [name, { ignition }] of shape.fields) {
    if (ignition !== undefined || group.fields.get(name) === undefined) continue
    isSugared = (fieldSugar[name]?.(group, entries, context) ?? false) || isSugared
  }
  return isSugared
}

const isSilent = (value: Decoded | undefined, field: ResolvedField): boolean =>
  isList(value) || (field.kind === 'number' && !field.optional)

/** Copies one field; undefined where Ignition leaves the key out. */
export function copyField(
  value: Decoded | undefined,
  field: ResolvedField,
  path: YamlPath,
  context: DesugarContext,
): Emitted | undefined {
  if (isList(value)) return copyList(value, field, path, context)
  if (isGroup(value)) return field.kind === 'group' ? copyNested(value, field, context) : copyEntries(value)
  if (value === undefined) return field.kind === 'text' && !field.optional ? zero(path) : undefined
  if (field.optional) return scalar(path, value)
  if (value === '') return zero(path)
  return value === 0 ? undefined : scalar(path, value)
}

const zero = (path: YamlPath): Emitted => ({ ...scalar(path, ''), isZero: true })

function copyList(
  values: readonly Decoded[],
  field: ResolvedField,
  path: YamlPath,
  context: DesugarContext,
): Emitted | undefined {
  if (field.kind !== 'list' || values.length === 0) return undefined
  const items = values.flatMap((value, index): readonly Emitted[] => {
    if (isGroup(value)) return field.of.kind === 'group' ? [copyGroup(value, field.of, context)] : []
    if (isList(value)) return []
    return [value === '' ? zero(child(path, index)) : scalar(child(path, index), value)]
  })
  return list(path, items)
}

// An empty group is left out, but for those that are pointers in Ignition.
function copyNested(group: Group, shape: ResolvedGroup, context: DesugarContext): Emitted | undefined {
  const copied = copyGroup(group, shape, context)
  return shape.optional || [...copied.entries.values()].some(holdsSomething) ? copied : undefined
}

const holdsSomething = (value: Emitted): boolean => value.kind !== 'scalar' || value.value !== null

function copyEntries(group: Group): Emitted {
  const entries = [...group.fields].flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, scalar(child(group.path, key), value)] satisfies [string, Emitted]] : [],
  )
  return map(group.path, entries)
}
