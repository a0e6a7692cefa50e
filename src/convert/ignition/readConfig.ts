import { readJson, type JsonNode } from '../../ignition/check/readJson.ts'
import { resolveScalar } from '../../translate/1-decode/decodeScalar.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import { readYaml } from '../../yaml/read/readYaml.ts'

/** What someone brings: an Ignition config, or a MachineConfig with one in it. */
export type BroughtConfig =
  | { readonly kind: 'ignition'; readonly config: JsonNode; readonly version: string }
  | { readonly kind: 'machine-config'; readonly whole: JsonNode; readonly config: JsonNode; readonly version: string }
  | { readonly kind: 'refused'; readonly problem: string }

/** Reads an Ignition config (JSON) or a MachineConfig (YAML). */
export function readConfig(text: string): BroughtConfig {
  const isJson = /^\s*[{[]/.test(text)
  const json = readJson(text)
  const whole = json.kind === 'value' ? json.value : isJson ? undefined : readAsYaml(text)
  if (whole === undefined) return { kind: 'refused', problem: json.kind === 'problem' ? json.message : 'no YAML' }
  const config = member(whole, 'spec', 'config')
  if (textOf(member(whole, 'kind')) === 'MachineConfig' && config) {
    return { kind: 'machine-config', whole, config, version: versionOf(config) }
  }
  if (isFirstVersion(whole)) return { kind: 'refused', problem: 'it is of version 1, which no image of today reads' }
  return member(whole, 'ignition')
    ? { kind: 'ignition', config: whole, version: versionOf(whole) }
    : { kind: 'refused', problem: 'no section ignition' }
}

/** Whether a config is of Ignition 1, which named its version otherwise. */
export const isFirstVersion = (config: JsonNode): boolean => member(config, 'ignitionVersion') !== undefined

const versionOf = (config: JsonNode): string => textOf(member(config, 'ignition', 'version')) ?? ''

/** What stands under some keys, of repeated ones the last. */
export function member(json: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let node = json
  for (const key of keys)
    node = node?.kind === 'object' ? node.members.findLast(([name]) => name === key)?.[1] : undefined
  return node
}

export const textOf = (json: JsonNode | undefined): string | undefined =>
  json?.kind === 'string' ? json.value : undefined

/** A config without its version, which is Butane's to write. */
export function withoutVersion(config: JsonNode): JsonNode {
  if (config.kind !== 'object') return config
  const members = config.members.map(([key, value]) =>
    key === 'ignition' && value.kind === 'object'
      ? ([key, { kind: 'object', members: value.members.filter(([name]) => name !== 'version') }] as const)
      : ([key, value] as const),
  )
  return { kind: 'object', members }
}

function readAsYaml(text: string): JsonNode | undefined {
  const read = readYaml(text)
  return read.kind === 'document' ? toJson(read.root) : undefined
}

function toJson(node: YamlNode): JsonNode {
  switch (node.kind) {
    case 'scalar':
      return scalarToJson(node)
    case 'sequence':
      return { kind: 'array', items: node.items.map(toJson) }
    case 'mapping':
      return { kind: 'object', members: node.pairs.map(({ key, value }) => [keyOf(key), toJson(value)] as const) }
    case 'alias':
      // Nobody writes aliases into a MachineConfig; one that leads to itself would have no end.
      return { kind: 'null' }
  }
}

const keyOf = (key: YamlNode): string => (key.kind === 'scalar' ? key.value : '')

function scalarToJson(node: Extract<YamlNode, { readonly kind: 'scalar' }>): JsonNode {
  if (node.tag === '!!binary') return { kind: 'string', value: node.value }
  const resolved = node.tagged ? ({ kind: 'text', value: node.value } as const) : resolveScalar(node)
  switch (resolved.kind) {
    case 'null':
      return { kind: 'null' }
    case 'flag':
      return { kind: 'boolean', value: resolved.value }
    case 'integer':
      return { kind: 'number', text: String(resolved.value) }
    case 'float':
      return { kind: 'number', text: Number.isInteger(resolved.value) ? String(BigInt(resolved.value)) : node.value }
    case 'text':
    case 'timestamp':
      return { kind: 'string', value: node.value }
  }
}
