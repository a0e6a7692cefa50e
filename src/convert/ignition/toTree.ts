import type { JsonNode } from '../../ignition/check/readJson.ts'
import { ignitionFields } from '../../ignition/ignitionShape.ts'
import { droppedKey, droppedValue } from '../../report/catalogue/convertIgnition.ts'
import { child, yamlPath, type JsonPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { ResolvedField, ResolvedGroup, ResolvedList, ResolvedMap } from '../../spec/fieldsOf.ts'
import {
  yamlFlag,
  yamlMode,
  yamlNumber,
  yamlText,
  type YamlEntry,
  type YamlItem,
  type YamlTree,
} from '../../yaml/write/yamlTree.ts'
import { carriedText } from './foldContents.ts'

/** How a config is turned into the fields of a spec. */
export interface Turning {
  /** Whether contents in data URLs are written as text. */
  readonly writesContents: (path: JsonPath) => boolean
  readonly losses: ReportEntry[]
}

/** Turns JSON into what people would write for it; undefined where there is nothing to write. */
export function toTree(json: JsonNode, field: ResolvedField, path: JsonPath, turning: Turning): YamlTree | undefined {
  if (json.kind === 'null') return undefined
  if (json.kind === 'object' && field.kind === 'group') return groupToTree(json, field, path, turning)
  if (json.kind === 'array' && field.kind === 'list') return listToTree(json, field, path, turning)
  if (json.kind === 'object' && field.kind === 'map') return mapToTree(json, field, path, turning)
  const scalar = scalarToTree(json, field)
  if (scalar === undefined) turning.losses.push(droppedValue(path))
  return scalar
}

type ObjectNode = Extract<JsonNode, { readonly kind: 'object' }>
type ArrayNode = Extract<JsonNode, { readonly kind: 'array' }>

function scalarToTree(json: JsonNode, field: ResolvedField): YamlTree | undefined {
  if (field.kind === 'text' && json.kind === 'string') return yamlText(json.value)
  if (field.kind === 'flag' && json.kind === 'boolean') return yamlFlag(json.value)
  return field.kind === 'number' && json.kind === 'number'
    ? numberToTree(json.text, field.format === 'mode')
    : undefined
}

function numberToTree(text: string, isMode: boolean): YamlTree | undefined {
  if (!/^-?\d+$/.test(text)) return undefined
  const value = BigInt(text)
  return isMode && value > 0n && value <= 0o7777n ? yamlMode(Number(value)) : yamlNumber(value)
}

function groupToTree(json: ObjectNode, group: ResolvedGroup, path: JsonPath, turning: Turning): YamlTree {
  const text = group.fields.has('inline') && turning.writesContents(path) ? carriedText(json) : undefined
  const written = new Map<string, YamlItem>()
  for (const [key, value] of new Map(json.members)) {
    const isInText = text !== undefined && (key === 'source' || key === 'compression')
    const [name, tree] = isInText ? [key] : memberToTree(key, value, group, child(path, key), turning)
    if (tree !== undefined) written.set(name, cameFrom(child(path, key), tree))
  }
  if (text !== undefined) written.set('inline', cameFrom(child(path, 'source'), yamlText(text)))
  return { kind: 'map', entries: inUsualOrder(written, group) }
}

// JSON is YAML as well, so a place of the one is a place of the other.
const cameFrom = ({ keys }: JsonPath, value: YamlTree): YamlItem => ({ value, from: yamlPath(...keys) })

type Member = readonly [name: string, tree?: YamlTree | undefined]

function memberToTree(key: string, value: JsonNode, group: ResolvedGroup, path: JsonPath, turning: Turning): Member {
  const field = ignitionFields(group).get(key)
  if (field === undefined) {
    turning.losses.push(droppedKey(path, key))
    return [key]
  }
  const tree = toTree(value, field, path, turning)
  // Where Ignition has a pointer, a group counts by being there.
  const isNothing = tree !== undefined && isEmpty(tree) && !(field.kind === 'group' && field.optional)
  return tree === undefined || isNothing ? [key] : [field.name, tree]
}

const isEmpty = (tree: YamlTree): boolean =>
  (tree.kind === 'list' && tree.items.length === 0) || (tree.kind === 'map' && tree.entries.length === 0)

/** Entries in the order in which people write them. */
export function inUsualOrder(written: ReadonlyMap<string, YamlItem>, group: ResolvedGroup): readonly YamlEntry[] {
  const order = new Set([...(group.usual ?? []), ...group.fields.keys()])
  return [...order].flatMap((key) => {
    const item = written.get(key)
    return item === undefined ? [] : [{ key, ...item }]
  })
}

function listToTree(json: ArrayNode, list: ResolvedList, path: JsonPath, turning: Turning): YamlTree {
  const items = json.items.flatMap((item, index) => {
    const place = child(path, index)
    const value = toTree(item, list.of, place, turning)
    return value === undefined ? [] : [cameFrom(place, value)]
  })
  return { kind: 'list', items }
}

function mapToTree(json: ObjectNode, field: ResolvedMap, path: JsonPath, turning: Turning): YamlTree {
  const entries = json.members.flatMap(([key, member]) => {
    const place = child(path, key)
    const value = toTree(member, field.of, place, turning)
    return value === undefined ? [] : [{ key, ...cameFrom(place, value) }]
  })
  return { kind: 'map', entries }
}
