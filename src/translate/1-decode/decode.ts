import { child, formatPath, yamlPath, type YamlPath } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup, ResolvedList, ResolvedMap } from '../../spec/fieldsOf.ts'
import type { AliasNode, MappingNode, MappingPair, ScalarNode, YamlNode } from '../../yaml/read/node.ts'
import { resolveScalar, scalarFlag, scalarNumber, scalarText } from './decodeScalar.ts'
import {
  addError,
  addTypeError,
  countValue,
  DecodingFailure,
  startDecoding,
  type Decoding,
  type ShiftedLists,
} from './decoding.ts'
import { goQuoted } from './goQuoted.ts'
import type { Decoded, Group } from './group.ts'

export type DecodeResult =
  | { readonly kind: 'decoded'; readonly config: Group; readonly shifts: ShiftedLists }
  /** The reference's words, with `yaml: ` before them. */
  | { readonly kind: 'refused'; readonly error: string }

/** Decodes a document into the fields of a spec, by go-yaml's rules for Go structs. */
export function decode(root: YamlNode, shape: ResolvedGroup, lineOf: (offset: number) => number): DecodeResult {
  const state = startDecoding(lineOf)
  const fields = new Map<string, Decoded>()
  try {
    decodeInto(state, root, shape, fields, yamlPath())
  } catch (error) {
    if (!(error instanceof DecodingFailure)) throw error
    return { kind: 'refused', error: `yaml: ${error.message}` }
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

function decodeValue(state: Decoding, node: YamlNode, field: ResolvedField, path: YamlPath): Outcome {
  if (node.kind === 'alias') return throughAlias(state, node, (target) => decodeValue(state, target, field, path))
  countValue(state)
  switch (node.kind) {
    case 'scalar':
      return decodeScalar(state, node, field)
    case 'sequence':
      return field.kind === 'list' ? decodeItems(state, node.items, field, path) : typeError(state, node, field.goType)
    case 'mapping':
      return decodeMapping(state, node, field, path)
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
    if (kind === 'text') return scalarText(scalar, resolved)
    if (kind === 'flag') return scalarFlag(resolved)
    return kind === 'number' ? scalarNumber(resolved) : undefined
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

function decodeMapping(state: Decoding, node: MappingNode, field: ResolvedField, path: YamlPath): Outcome {
  if (hasRepeatedKeys(state, node.pairs)) return nothing
  if (field.kind !== 'group' && field.kind !== 'map') return typeError(state, node, field.goType)
  const fields = new Map<string, Decoded>()
  if (field.kind === 'group') decodeFields(state, node, field, fields, path, undefined)
  else decodeEntries(state, node, field, fields, undefined)
  return { kind: 'group', path, fields }
}

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
    if (isMergeKey(key)) continue
    const name = decodeKey(state, key)
    if (name === undefined || isMerged(merged, name)) continue
    const field = shape.fields.get(name)
    if (!field) continue
    if (done.has(name)) {
      addError(state, `line ${state.lineOf(key.start)}: field ${name} already set in type ${shape.goType}`)
      continue
    }
    done.add(name)
    const decoded = decodeValue(state, value, field, child(path, name))
    if (typeof decoded !== 'symbol') fields.set(name, decoded)
  }
  decodeMerge(state, node, shape, fields, path, merged)
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

const deepestMerge = 1000

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
  state.mergeDepth += 1
  if (state.mergeDepth > deepestMerge) throw new DecodingFailure('merge keys are nested too deeply')
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

function mergeSources(value: YamlNode): readonly YamlNode[] {
  const sources = value.kind === 'sequence' ? value.items : [value]
  for (const source of sources) {
    const target = source.kind === 'alias' ? source.target : source
    if (target.kind !== 'mapping') {
      throw new DecodingFailure('map merge requires map or sequence of maps as the value')
    }
  }
  return sources
}

function isMergeKey(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.value === '<<' && key.tag === '!!merge'
}

function isNull(node: YamlNode): boolean {
  const target = node.kind === 'alias' ? node.target : node
  return target.kind === 'scalar' && target.tag === '!!null'
}

function hasRepeatedKeys(state: Decoding, pairs: readonly MappingPair[]): boolean {
  const places = new Map<string, YamlNode[]>()
  for (const { key } of pairs) {
    const name = `${key.kind} ${keyText(key)}`
    const nodes = places.get(name)
    if (nodes) nodes.push(key)
    else places.set(name, [key])
  }
  if (places.size === pairs.length) return false
  for (const nodes of places.values()) addRepeats(state, nodes)
  return true
}

function addRepeats(state: Decoding, nodes: readonly YamlNode[]): void {
  for (const [index, first] of nodes.entries()) {
    for (let at = index + 1; at < nodes.length; at += 1) {
      const second = nodes[at]
      if (!second || !addError(state, repeatOf(second, first, state))) return
    }
  }
}

function repeatOf(second: YamlNode, first: YamlNode, { lineOf }: Decoding): string {
  const name = goQuoted(keyText(second))
  return `line ${lineOf(second.start)}: mapping key ${name} already defined at line ${lineOf(first.start)}`
}

/** What go-yaml takes for the name of a key before it decodes it. */
export function keyText(key: YamlNode): string {
  if (key.kind === 'scalar') return key.value
  return key.kind === 'alias' ? key.anchor : ''
}
