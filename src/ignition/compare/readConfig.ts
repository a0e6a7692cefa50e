import { readYaml } from '../../yaml/read/readYaml.ts'
import type { YamlNode } from '../../yaml/read/node.ts'
import { isRecord, type JsonRecord, type JsonValue } from './jsonValue.ts'

/** An Ignition config that can be compared, or why a text is none. */
export type ReadConfig =
  { readonly kind: 'config'; readonly config: JsonRecord } | { readonly kind: 'problem'; readonly problem: string }

/** Reads an Ignition config, or the one within a MachineConfig. */
export function readConfig(text: string): ReadConfig {
  const value = readJson(text) ?? readYamlValue(text)
  if (value === undefined) return problem('This is neither JSON nor YAML that can be read.')
  if (!isRecord(value)) return problem('This is no config: it has no keys.')
  const config = configWithin(value)
  if (config) return { kind: 'config', config }
  return 'variant' in value
    ? problem('This is Butane. Open it as a document, and compare the Ignition JSON that it makes.')
    : problem('This is no Ignition config: it has no "ignition" section.')
}

const problem = (text: string): ReadConfig => ({ kind: 'problem', problem: text })

// Of a MachineConfig, what stands beside the Ignition config matters to the machine too.
function configWithin(value: JsonRecord): JsonRecord | undefined {
  const { spec } = value
  if (isRecord(value['ignition'])) return value
  if (!isRecord(spec) || !isRecord(spec['config'])) return undefined
  const { config, ...rest } = spec
  return isRecord(config) ? { ...config, ...rest } : undefined
}

function readJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function readYamlValue(text: string): JsonValue | undefined {
  const read = readYaml(text)
  return read.kind === 'document' ? valueOf(read.root) : undefined
}

// A MachineConfig is written without aliases.
function valueOf(node: YamlNode): JsonValue {
  if (node.kind === 'alias') return null
  if (node.kind === 'scalar') return scalarOf(node.value, node.tag)
  if (node.kind === 'sequence') return node.items.map(valueOf)
  return Object.fromEntries(
    node.pairs.map(({ key, value }) => [key.kind === 'scalar' ? key.value : '', valueOf(value)]),
  )
}

function scalarOf(text: string, tag: string): JsonValue {
  if (tag === '!!null') return null
  if (tag === '!!bool') return text === 'true'
  return tag === '!!int' || tag === '!!float' ? Number(text) : text
}
