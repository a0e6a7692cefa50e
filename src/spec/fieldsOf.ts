import type {
  Field,
  FlagField,
  GroupField,
  Layer,
  ListField,
  MapField,
  NumberField,
  OptionSets,
  TextField,
} from './field.ts'
import { config } from './fields.ts'
import { goTypes, type GoTypes } from './goTypes.ts'
import type { RefusedField, RefusedFields } from './refused.ts'
import type { Spec } from './registry.ts'

/** What is settled about a field once the spec is known. */
interface ResolvedFacts {
  /** Its key; an item of a list has that of its list. */
  readonly name: string
  /** Where it is: keys joined by dots, `[]` for list items, `{}` for map values. */
  readonly path: string
  /** May be null. */
  readonly optional: boolean
  /** The key in Ignition; undefined for fields that have no one-to-one Ignition field. */
  readonly ignition: string | undefined
  /** Must be written for the config to be accepted. */
  readonly required?: boolean
  /** The spec has it, but the variant cannot use it: writing it is an error. */
  readonly refused?: RefusedField
  /** Its type in the reference, as decoding errors name it. */
  readonly goType: string
}

type Settled =
  | 'optional'
  | 'optionalBefore'
  | 'formerType'
  | 'required'
  | 'ignition'
  | 'layer'
  | 'since'
  | 'allowedSince'
  | 'fields'
  | 'options'
  | 'of'
type Resolved<F extends Field> = Omit<F, Settled> & ResolvedFacts

interface ResolvedText extends Omit<Resolved<TextField>, 'nullBefore'> {
  /** Ignition writes null where there is none. */
  readonly isNullWritten?: true
}
export type ResolvedScalar = ResolvedText | Resolved<NumberField> | Resolved<FlagField>
export interface ResolvedGroup extends Resolved<GroupField> {
  readonly fields: ReadonlyMap<string, ResolvedField>
  readonly options?: ResolvedOptions
}
export interface ResolvedOptions {
  readonly unnamed: string
  /** Groups of the same place, which differ in their fields. */
  readonly sets: ReadonlyMap<string, ResolvedGroup>
}
export interface ResolvedList extends Resolved<ListField> {
  readonly of: ResolvedText | ResolvedGroup
}
export interface ResolvedMap extends Resolved<MapField> {
  readonly of: ResolvedText
}
/** A field as one spec has it. */
export type ResolvedField = ResolvedScalar | ResolvedGroup | ResolvedList | ResolvedMap

const resolved = new WeakMap<Spec, ResolvedGroup>()

/** The fields that a spec has, in the order of the table; worked out once for each spec. */
export function fieldsOf(spec: Spec): ResolvedGroup {
  const known = resolved.get(spec)
  if (known) return known
  const root = resolveConfig(spec)
  resolved.set(spec, root)
  return root
}

function resolveConfig(spec: Spec): ResolvedGroup {
  const versions: Readonly<Record<Layer, number | undefined>> = {
    fcos: undefined,
    openshift: undefined,
    ...spec.layers,
  }
  const usual = ['variant', 'version', 'passwd', 'storage', 'systemd']
  return resolveRoot({ usual, fields: config }, { versions, types: goTypes(spec), refused: spec.refused })
}

/** The fields of a whole config, settled. */
export function resolveRoot(
  { usual, fields }: Required<Pick<GroupField, 'usual' | 'fields'>>,
  resolving: Resolving,
): ResolvedGroup {
  return {
    kind: 'group',
    type: 'Config',
    doc: 'What a machine does on its first boot.',
    name: '',
    path: '',
    optional: false,
    ignition: undefined,
    goType: resolving.types.root,
    usual,
    fields: resolveFields(fields, '', resolving),
  }
}

/** What settles the fields of a table: the versions of the layers, the names of types, and what a variant refuses. */
interface Resolving {
  readonly versions: Readonly<Record<Layer, number | undefined>>
  readonly types: GoTypes
  readonly refused: RefusedFields
}

function resolveFields(
  fields: Readonly<Record<string, Field>>,
  parent: string,
  resolving: Resolving,
): ReadonlyMap<string, ResolvedField> {
  const own = Object.entries(fields).filter(([, field]) => isAtLeast(field, field.since ?? 1, resolving))
  return new Map(
    own.map(([name, field]) => [
      name,
      resolveField(field, name, parent === '' ? name : `${parent}.${name}`, resolving),
    ]),
  )
}

function isAtLeast(field: Field, since: number, { versions }: Resolving): boolean {
  const version = versions[field.layer ?? 'base']
  return version !== undefined && version >= since
}

function resolveField(field: Field, name: string, path: string, resolving: Resolving): ResolvedField {
  switch (field.kind) {
    case 'text':
      return resolveText(field, name, path, resolving)
    case 'group':
      return resolveGroup(field, name, path, resolving)
    case 'list': {
      const { of, ...own } = field
      const item =
        of.kind === 'text'
          ? resolveText(of, name, `${path}[]`, resolving)
          : resolveGroup(of, name, `${path}[]`, resolving)
      return { ...own, ...settle(field, name, path, resolving, resolving.types.list(field, item.goType)), of: item }
    }
    case 'map': {
      const { of, ...own } = field
      const value = resolveText(of, name, `${path}{}`, resolving)
      return { ...own, ...settle(field, name, path, resolving, `map[string]${value.goType}`), of: value }
    }
    case 'number':
      return { ...field, ...settle(field, name, path, resolving, field.unsigned ? 'uint' : 'int') }
    case 'flag':
      return { ...field, ...settle(field, name, path, resolving, 'bool') }
  }
}

function resolveText(field: TextField, name: string, path: string, resolving: Resolving): ResolvedText {
  const { allowed, allowedSince = {}, nullBefore, ...own } = field
  const isNullWritten = nullBefore !== undefined && !isAtLeast(field, nullBefore, resolving)
  const facts = {
    ...settle(field, name, path, resolving, resolving.types.text(field)),
    ...(isNullWritten && { isNullWritten }),
  }
  if (!allowed) return { ...own, ...facts }
  return { ...own, ...facts, allowed: allowed.filter((value) => isAtLeast(field, allowedSince[value] ?? 0, resolving)) }
}

function resolveGroup(field: GroupField, name: string, path: string, resolving: Resolving): ResolvedGroup {
  const { options, ...own } = field
  const facts = settle(field, name, path, resolving, resolving.types.group(field))
  const group = { ...own, ...facts, fields: resolveFields(field.fields, path, resolving) }
  return options ? { ...group, options: resolveOptions(field, options, name, path, resolving) } : group
}

function resolveOptions(
  field: GroupField,
  { unnamed, sets }: OptionSets,
  name: string,
  path: string,
  resolving: Resolving,
): ResolvedOptions {
  const groups = sets.map(({ version, type, fields }): readonly [string, ResolvedGroup] => {
    const { options: _, ...own } = field
    return [version, resolveGroup({ ...own, type, fields }, name, path, resolving)]
  })
  return { unnamed, sets: new Map(groups) }
}

function settle(
  field: Field,
  name: string,
  path: string,
  resolving: Resolving,
  goType: string,
): ResolvedFacts & { readonly required: boolean } {
  const refused = findRefusal(path, resolving)
  return {
    name,
    path,
    ...(refused && { refused }),
    optional: isOptional(field, resolving),
    required: isRequired(field, resolving),
    ignition: ignitionKey(field, name),
    goType,
  }
}

function isRequired({ required }: Field, { versions }: Resolving): boolean {
  return required === 'without-boot-device' ? versions.fcos === undefined : required === true
}

function isOptional(field: Field, resolving: Resolving): boolean {
  if (field.kind === 'group' && field.optionalBefore !== undefined)
    return !isAtLeast(field, field.optionalBefore, resolving)
  return typeof field.optional === 'number' ? isAtLeast(field, field.optional, resolving) : field.optional === true
}

function ignitionKey({ ignition }: Field, name: string): string | undefined {
  return ignition === false ? undefined : camelCase(name)
}

function camelCase(text: string): string {
  return text.replace(/_mib$/, 'MiB').replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function findRefusal(path: string, { refused }: Resolving): RefusedField | undefined {
  if (path.endsWith('[]')) return undefined
  const output = camelCase(path.replaceAll('[]', ''))
  return refused.find((field) => field.path === output || field.path === `spec.config.${output}`)
}
