import { yamlPath } from '../../report/path.ts'
import type { ResolvedField, ResolvedGroup } from '../../spec/fieldsOf.ts'
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
  const problems: string[] = []
  const config = decodeGroup(json, shape, undefined, problems)
  const [problem] = problems
  const decoded = { config: config ?? EMPTY }
  return problem === undefined ? decoded : { ...decoded, problem }
}

/** Inside the embedded text nothing has a place of its own in the YAML. */
const NOWHERE = yamlPath()
const EMPTY = map(NOWHERE, [])

function decode(
  json: JsonNode,
  field: ResolvedField,
  before: Emitted | undefined,
  problems: string[],
): Emitted | undefined {
  switch (field.kind) {
    case 'group':
      return decodeGroup(json, field, before?.kind === 'map' ? before : undefined, problems)
    case 'list':
      return decodeList(json, field.of, before, problems)
    case 'text':
    case 'number':
    case 'flag':
      return decodeScalar(json, field, before, problems)
    case 'map':
      return undefined
  }
}

function decodeGroup(
  json: JsonNode,
  shape: ResolvedGroup,
  before: EmittedMap | undefined,
  problems: string[],
): EmittedMap | undefined {
  if (json.kind === 'null') return shape.optional ? undefined : before
  if (json.kind !== 'object') return misfit(json, 'a group', before, problems)
  const fields = ignitionFields(shape)
  const entries = new Map(before?.entries)
  for (const [written, value] of json.members) {
    const [key, field] = fieldOf(written, fields)
    if (field === undefined) continue
    const decoded = decode(value, field, entries.get(key), problems)
    if (decoded === undefined) entries.delete(key)
    else entries.set(key, decoded)
  }
  return map(NOWHERE, inOrder(entries, [...fields.keys()]))
}

function decodeList(
  json: JsonNode,
  of: ResolvedField,
  before: Emitted | undefined,
  problems: string[],
): Emitted | undefined {
  if (json.kind === 'null') return undefined
  if (json.kind !== 'array') return misfit(json, 'a list', before, problems)
  const earlier = before?.kind === 'list' ? before.items : []
  const zero = of.kind === 'group' ? EMPTY : scalar(NOWHERE, '')
  return list(
    NOWHERE,
    json.items.map((item, index) => decode(item, of, earlier[index], problems) ?? zero),
  )
}

type ScalarField = Extract<ResolvedField, { readonly kind: 'text' | 'number' | 'flag' }>

function decodeScalar(
  json: JsonNode,
  field: ScalarField,
  before: Emitted | undefined,
  problems: string[],
): Emitted | undefined {
  if (json.kind === 'null') return field.optional ? undefined : before
  if (field.kind === 'text' && json.kind === 'string') return scalar(NOWHERE, json.value)
  if (field.kind === 'flag' && json.kind === 'boolean') return scalar(NOWHERE, json.value)
  if (field.kind === 'number' && json.kind === 'number' && isInteger(json.text))
    return scalar(NOWHERE, Number(json.text))
  return misfit(json, TYPES[field.kind], before, problems)
}

const TYPES = { text: 'string', number: 'int', flag: 'bool' } as const

function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && text.length <= LONGEST_INTEGER && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}

const LONGEST_INTEGER = 20

function misfit<T>(json: JsonNode, type: string, before: T, problems: string[]): T {
  const written = json.kind === 'number' ? `number ${json.text}` : json.kind
  problems.push(`json: cannot unmarshal ${written} into ${type}`)
  return before
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
