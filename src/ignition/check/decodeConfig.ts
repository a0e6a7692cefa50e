import { yamlPath } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup, ResolvedList } from '../../spec/fieldsOf.ts'
import { list, map, scalar, type Emitted, type EmittedMap } from '../emitted.ts'
import { ignitionFields } from '../ignitionShape.ts'
import type { JsonNode } from './readJson.ts'

/** A config read from JSON, and what did not fit into it. Values keep what was there before the misfit, as in Go. */
export interface DecodedConfig {
  readonly config: EmittedMap
  /** The first value of a wrong type, in the words of Go's `encoding/json`. */
  readonly problem?: string
}

/**
 * Puts JSON into the fields of an Ignition config by the rules of Go's `encoding/json`: keys match in any case, unknown
 * keys are passed over, null changes nothing or empties, and a repeated key is read into what the first one left.
 */
export function decodeConfig(json: JsonNode, shape: ResolvedGroup): DecodedConfig {
  const state: Decoding = { keys: [], problem: undefined }
  const config = decodeGroup(json, shape, undefined, { state, struct: undefined })
  const decoded = { config: config ?? EMPTY }
  return state.problem === undefined ? decoded : { ...decoded, problem: state.problem }
}

interface Decoding {
  /** The keys that lead to the value, without the places in lists. */
  readonly keys: string[]
  problem: string | undefined
}

/** Where a value stands: the type of the group that has it, undefined for the config itself. */
interface Place {
  readonly state: Decoding
  readonly struct: string | undefined
}

/** Inside the embedded text nothing has a place of its own in the YAML. */
const NOWHERE = yamlPath()
const EMPTY = map(NOWHERE, [])

function decode(json: JsonNode, field: ResolvedField, before: Emitted | undefined, place: Place): Emitted | undefined {
  switch (field.kind) {
    case 'group':
      return decodeGroup(json, field, before?.kind === 'map' ? before : undefined, place)
    case 'list':
      return decodeList(json, field, before, place)
    case 'text':
    case 'number':
    case 'flag':
      return decodeScalar(json, field, before, place)
    case 'map':
      return undefined
  }
}

function decodeGroup(
  json: JsonNode,
  shape: ResolvedGroup,
  before: EmittedMap | undefined,
  place: Place,
): EmittedMap | undefined {
  if (json.kind === 'null') return shape.optional ? undefined : before
  if (json.kind !== 'object') return misfit(json, shape, before, place)
  const fields = ignitionFields(shape)
  const entries = new Map(before?.entries)
  const { state } = place
  const inside = { state, struct: shape.type }
  for (const [written, value] of json.members) {
    const [key, field] = fieldOf(written, fields)
    if (field === undefined) continue
    state.keys.push(key)
    const decoded = decode(value, field, entries.get(key), inside)
    state.keys.pop()
    if (decoded === undefined) entries.delete(key)
    else entries.set(key, decoded)
  }
  return map(NOWHERE, inOrder(entries, [...fields.keys()]))
}

function decodeList(
  json: JsonNode,
  field: ResolvedList,
  before: Emitted | undefined,
  place: Place,
): Emitted | undefined {
  if (json.kind === 'null') return undefined
  if (json.kind !== 'array') return misfit(json, field, before, place)
  const { of } = field
  const earlier = before?.kind === 'list' ? before.items : []
  const zero = of.kind === 'group' ? EMPTY : scalar(NOWHERE, '')
  return list(
    NOWHERE,
    json.items.map((item, index) => decode(item, of, earlier[index], place) ?? zero),
  )
}

type ScalarField = Extract<ResolvedField, { readonly kind: 'text' | 'number' | 'flag' }>

function decodeScalar(
  json: JsonNode,
  field: ScalarField,
  before: Emitted | undefined,
  place: Place,
): Emitted | undefined {
  if (json.kind === 'null') return field.optional ? undefined : before
  if (field.kind === 'text' && json.kind === 'string') return scalar(NOWHERE, json.value)
  if (field.kind === 'flag' && json.kind === 'boolean') return scalar(NOWHERE, json.value)
  if (field.kind === 'number' && json.kind === 'number' && isInteger(json.text))
    return scalar(NOWHERE, integer(json.text))
  return misfit(json, field, before, place)
}

function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && text.length <= LONGEST_INTEGER && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}

const LONGEST_INTEGER = 20

/** With all its 64 bits. */
function integer(text: string): number | bigint {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

/** Records a value of a wrong type, if it is the first; what was there before stays. */
function misfit<T>(json: JsonNode, field: ResolvedField, before: T, { state, struct }: Place): T {
  const type = field.goType.replace(PACKAGE, 'types.')
  const target =
    struct === undefined
      ? `value of type types.Config`
      : `struct field ${struct}.${state.keys.join('.')} of type ${type}`
  state.problem ??= `json: cannot unmarshal ${written(json, field)} into Go ${target}`
  return before
}

/** Ignition has the types of Butane's base, in a package of its own. */
const PACKAGE = /v\d+_\w+\./

function written(json: JsonNode, field: ResolvedField): string {
  if (json.kind === 'boolean') return 'bool'
  return json.kind === 'number' && field.kind === 'number' ? `number ${json.text}` : json.kind
}

type FieldOfKey = readonly [key: string, field: ResolvedField | undefined]

/** The field of a key as it is written or, where there is none, in another case. */
function fieldOf(written: string, fields: ReadonlyMap<string, ResolvedField>): FieldOfKey {
  const field = fields.get(written)
  if (field !== undefined) return [written, field]
  const folded = fold(written)
  return [...fields].find(([key]) => fold(key) === folded) ?? [written, undefined]
}

/** Letters that differ in case alone become one; so do the two that Unicode folds into ASCII. */
function fold(key: string): string {
  const plain = key.replaceAll('\u017f', 's').replaceAll('\u212a', 'k')
  return plain.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function inOrder(entries: ReadonlyMap<string, Emitted>, order: readonly string[]): readonly [string, Emitted][] {
  return order.flatMap((key): readonly [string, Emitted][] => {
    const value = entries.get(key)
    return value === undefined ? [] : [[key, value]]
  })
}
