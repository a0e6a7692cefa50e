import { child, formatPath, yamlPath, type YamlPath } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup, ResolvedList, ResolvedMap } from '../../spec/fieldsOf.ts'
import type { AliasNode, MappingNode, ScalarNode, YamlNode } from '../../yaml/read/node.ts'
import { resolveScalar, scalarFlag, scalarNumber, scalarText, scalarUnsigned, type Resolved } from './decodeScalar.ts'
import {
  addError,
  addTypeError,
  countValue,
  DecodingFailure,
  enterMerge,
  ForeignFailure,
  startDecoding,
  type Decoding,
  type DecodingRules,
  type ShiftedLists,
} from './decoding.ts'
import { hasRepeatedKeys, isMergeKey, isNull, mergeSources, requireMapping } from './keys.ts'
import { isGroup, type Decoded, type Group } from './group.ts'

export type DecodeResult =
  | { readonly kind: 'decoded'; readonly config: Group; readonly shifts: ShiftedLists }
  /** The reference's words, with `yaml: ` before them. */
  | { readonly kind: 'refused'; readonly error: string }

/** Decodes a document into the fields of a spec, by go-yaml's rules for Go structs. */
export function decode(
  root: YamlNode,
  shape: ResolvedGroup,
  lineOf: (offset: number) => number,
  rules: DecodingRules = {},
): DecodeResult {
  const state = startDecoding(lineOf, rules)
  const fields = new Map<string, Decoded>()
  try {
    decodeInto(state, root, shape, fields, yamlPath())
  } catch (error) {
    if (!(error instanceof DecodingFailure)) throw error
    return { kind: 'refused', error: error instanceof ForeignFailure ? error.message : `yaml: ${error.message}` }
  }
  if (state.typeErrors.length > 0) {
    return { kind: 'refused', error: ['yaml: unmarshal errors:', ...state.typeErrors].join('\n  ') }
  }
  return { kind: 'decoded', config: { kind: 'group', path: yamlPath(), fields }, shifts: state.shifts }
}

/** Nothing to set: a null, or a value that does not fit. go-yaml drops it from a list. */
const nothing = Symbol('nothing')
/** A null where Go has a pointer, list or map: it is set, to nothing. */
const absent = Symbol('absent')
type Outcome = Decoded | typeof nothing | typeof absent

function decodeValue(
  state: Decoding,
  node: YamlNode,
  field: ResolvedField,
  path: YamlPath,
  earlier?: Decoded,
): Outcome {
  if (node.kind === 'alias') {
    return throughAlias(state, node, (target) => decodeValue(state, target, field, path, earlier))
  }
  countValue(state)
  switch (node.kind) {
    case 'scalar':
      return decodeScalar(state, node, field)
    case 'sequence':
      return field.kind === 'list' ? decodeItems(state, node.items, field, path) : typeError(state, node, field.goType)
    case 'mapping':
      return decodeMapping(state, node, field, path, earlier)
  }
}

function throughAlias<T>(state: Decoding, alias: AliasNode, decodeTarget: (target: YamlNode) => T): T {
  countValue(state)
  if (state.openAliases.has(alias)) throw new DecodingFailure(`anchor '${alias.anchor}' value contains itself`)
  state.openAliases.add(alias)
  state.aliasDepth += 1
  const value = decodeTarget(alias.target)
  state.aliasDepth -= 1
  state.openAliases.delete(alias)
  return value
}

function typeError(state: Decoding, node: YamlNode, type: string): typeof nothing {
  addTypeError(state, node, type)
  return nothing
}

function decodeScalar(state: Decoding, node: ScalarNode, field: ResolvedField): Outcome {
  const resolved = resolveScalar(node)
  if (resolved.kind === 'null') {
    return field.kind === 'list' || field.kind === 'map' || field.optional ? absent : nothing
  }
  const value = scalarAs(field, node)
  return value ?? typeError(state, node, field.goType)

  function scalarAs({ kind }: ResolvedField, scalar: ScalarNode): Decoded | undefined {
    if (kind === 'text') return checkedText(scalarText(scalar, resolved))
    if (kind === 'flag') return scalarFlag(resolved)
    return kind === 'number' ? numberAs(resolved) : undefined
  }

  function numberAs(value: Resolved): number | bigint | undefined {
    return field.kind === 'number' && field.unsigned ? scalarUnsigned(value) : scalarNumber(value)
  }

  function checkedText(value: string): string {
    const isVersion = field.kind === 'text' && field.format === 'semantic-version'
    const problem = isVersion ? state.rules.versionProblem?.(value) : undefined
    if (problem !== undefined) throw new ForeignFailure(problem)
    return value
  }
}

function decodeItems(state: Decoding, items: readonly YamlNode[], field: ResolvedList, path: YamlPath): Decoded {
  const values: Decoded[] = []
  const places: number[] = []
  for (const [place, item] of items.entries()) {
    const value = decodeValue(state, item, field.of, child(path, values.length))
    if (typeof value === 'symbol') continue
    values.push(value)
    places.push(place)
  }
  if (values.length < items.length) state.shifts.set(formatPath(path), places)
  return values
}

function decodeMapping(
  state: Decoding,
  node: MappingNode,
  field: ResolvedField,
  path: YamlPath,
  earlier: Decoded | undefined,
): Outcome {
  if (field.kind === 'group' && field.options) return decodeWithOptions(state, node, field, path, earlier)
  if (hasRepeatedKeys(state, node.pairs)) return nothing
  if (field.kind !== 'group' && field.kind !== 'map') return typeError(state, node, field.goType)
  const fields = new Map(isGroup(earlier) ? earlier.fields : undefined)
  if (field.kind === 'group') decodeFields(state, node, field, fields, path, undefined)
  else decodeEntries(state, node, field, fields, undefined)
  return { kind: 'group', path, fields }
}

// The reference reads such a group twice: for its own fields, then for the options of the version that they name.
function decodeWithOptions(
  state: Decoding,
  node: MappingNode,
  field: ResolvedGroup,
  path: YamlPath,
  earlier: Decoded | undefined,
): Outcome {
  const before = state.typeErrors.length
  const kept = isGroup(earlier) ? [...earlier.fields].filter(([name]) => field.fields.has(name)) : []
  const { options: _, ...own } = field
  const first = decodeMapping(state, node, own, path, { kind: 'group', path, fields: new Map(kept) })
  if (!isOutcomeGroup(first) || state.typeErrors.length > before) return nothing
  const version = first.fields.get('version')
  const options = state.rules.optionsOf?.(field, typeof version === 'string' ? version : undefined)
  const second = options && decodeValue(state, node, options, path)
  if (!second) return first
  if (!isOutcomeGroup(second) || state.typeErrors.length > before) return nothing
  return { ...first, fields: new Map([...first.fields, ...second.fields]) }
}

const isOutcomeGroup = (outcome: Outcome): outcome is Group => typeof outcome !== 'symbol' && isGroup(outcome)

// Like decodeMapping, for the root and for merged mappings, whose fields join those that are there.
function decodeInto(
  state: Decoding,
  node: YamlNode,
  field: ResolvedGroup | ResolvedMap,
  fields: Map<string, Decoded>,
  path: YamlPath,
  merged?: Set<string>,
): void {
  if (node.kind === 'alias') {
    throughAlias(state, node, (target) => decodeInto(state, target, field, fields, path, merged))
    return
  }
  countValue(state)
  if (node.kind === 'mapping') {
    if (hasRepeatedKeys(state, node.pairs)) return
    if (field.kind === 'group') decodeFields(state, node, field, fields, path, merged)
    else decodeEntries(state, node, field, fields, merged)
  } else if (node.kind === 'sequence' || resolveScalar(node).kind !== 'null') {
    addTypeError(state, node, field.goType)
  }
}

function decodeFields(
  state: Decoding,
  node: MappingNode,
  shape: ResolvedGroup,
  fields: Map<string, Decoded>,
  path: YamlPath,
  merged: Set<string> | undefined,
): void {
  const done = new Set<string>()
  for (const { key, value } of node.pairs) {
    if (isMergeKey(key)) {
      if (state.rules.mergesInPlace) mergeInPlace(state, value, shape, fields, path)
      continue
    }
    const name = decodeKey(state, key)
    if (name === undefined || isMerged(merged, name)) continue
    const field = shape.fields.get(name)
    if (!field) continue
    if (done.has(name)) {
      addError(state, `line ${state.lineOf(key.start)}: field ${name} already set in type ${shape.goType}`)
      continue
    }
    done.add(name)
    setField(fields, name, decodeValue(state, value, field, child(path, name), fields.get(name)))
  }
  if (!state.rules.mergesInPlace) decodeMerge(state, node, shape, fields, path, merged)
}

function setField(fields: Map<string, Decoded>, name: string, outcome: Outcome): void {
  if (outcome === absent) fields.delete(name)
  else if (outcome !== nothing) fields.set(name, outcome)
}

// Earlier sources win, so that the last one comes first.
function mergeInPlace(
  state: Decoding,
  value: YamlNode,
  shape: ResolvedGroup,
  fields: Map<string, Decoded>,
  path: YamlPath,
): void {
  enterMerge(state)
  for (const source of value.kind === 'sequence' ? value.items.toReversed() : [value]) {
    requireMapping(source)
    decodeInto(state, source, shape, fields, path)
  }
  state.mergeDepth -= 1
}

function decodeEntries(
  state: Decoding,
  node: MappingNode,
  map: ResolvedMap,
  fields: Map<string, Decoded>,
  merged: Set<string> | undefined,
): void {
  for (const { key, value } of node.pairs) {
    if (isMergeKey(key)) continue
    const name = decodeKey(state, key)
    if (name === undefined || isMerged(merged, name)) continue
    const decoded = decodeValue(state, value, map.of, yamlPath())
    if (typeof decoded !== 'symbol') fields.set(name, decoded)
    else if (!fields.has(name) && isNull(value)) fields.set(name, '')
  }
  decodeMerge(state, node, map, fields, yamlPath(), merged)
}

function isMerged(merged: Set<string> | undefined, name: string): boolean {
  if (!merged) return false
  if (merged.has(name)) return true
  merged.add(name)
  return false
}

function decodeKey(state: Decoding, key: YamlNode): string | undefined {
  const node = key.kind === 'alias' ? throughAlias(state, key, (target) => target) : key
  countValue(state)
  if (node.kind === 'scalar') {
    const resolved = resolveScalar(node)
    return resolved.kind === 'null' ? undefined : scalarText(node, resolved)
  }
  addTypeError(state, node, 'string')
  return undefined
}

function decodeMerge(
  state: Decoding,
  node: MappingNode,
  field: ResolvedGroup | ResolvedMap,
  fields: Map<string, Decoded>,
  path: YamlPath,
  merged: Set<string> | undefined,
): void {
  const value = node.pairs.findLast(({ key }) => isMergeKey(key))?.value
  if (!value) return
  enterMerge(state)
  const taken = merged ?? writtenKeys(state, node)
  for (const source of mergeSources(value)) decodeInto(state, source, field, fields, path, taken)
  state.mergeDepth -= 1
}

function writtenKeys(state: Decoding, node: MappingNode): Set<string> {
  const names = node.pairs.map(({ key }) => {
    const target = key.kind === 'alias' ? key.target : key
    if (target.kind !== 'scalar') throw new DecodingFailure('a key that is no scalar cannot stand beside a merge key')
    countValue(state)
    return target.value
  })
  return new Set(names)
}
