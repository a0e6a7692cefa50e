import { list, map, scalar, type Emitted, type EmittedMap } from '../ignition/emitted.ts'
import { flagAt, itemsAt, mapAt, textAt } from '../ignition/valueAt.ts'
import { yamlPath, type YamlPath } from '../report/path.ts'
import type { TranslationSet } from '../translate/result.ts'
import type { YamlNode } from '../yaml/read/node.ts'
import { readYaml } from '../yaml/read/readYaml.ts'

/** What a translation made, as values that remember where in the text they come from. */
export interface ResultConfig {
  /** The Ignition config. */
  readonly config: EmittedMap
  /** What a MachineConfig says beside it. */
  readonly node: NodeSettings | undefined
}

/** What the operator of an OpenShift cluster does to a node beside writing its config. */
export interface NodeSettings {
  readonly kernelArguments: readonly TextWithOrigin[]
  readonly extensions: readonly TextWithOrigin[]
  readonly kernelType: string | undefined
  readonly isFips: boolean
}

export interface TextWithOrigin {
  readonly text: string
  readonly from: YamlPath
}

/** Reads the output of a translation, JSON or MachineConfig; undefined where it is neither. */
export function readResult(output: string, translations: TranslationSet): ResultConfig | undefined {
  const root = emittedOf(
    output.startsWith('{') ? readJson(output) : readDocument(output),
    '$',
    yamlPath(),
    translations,
  )
  if (root?.kind !== 'map') return undefined
  const spec = mapAt(root, 'spec')
  if (spec === undefined) return root.entries.has('ignition') ? { config: root, node: undefined } : undefined
  return { config: mapAt(spec, 'config') ?? map(spec.from, []), node: nodeSettings(spec) }
}

function nodeSettings(spec: EmittedMap): NodeSettings {
  return {
    kernelArguments: textsAt(spec, 'kernelArguments'),
    extensions: textsAt(spec, 'extensions'),
    kernelType: textAt(spec, 'kernelType'),
    isFips: flagAt(spec, 'fips') === true,
  }
}

/** The texts in the list under a key, with their origins. */
export function textsAt(parent: EmittedMap | undefined, key: string): readonly TextWithOrigin[] {
  return itemsAt(parent, key).flatMap((item) =>
    item.kind === 'scalar' ? [{ text: String(item.value), from: item.from }] : [],
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readDocument(text: string): unknown {
  const read = readYaml(text)
  return read.kind === 'document' ? plainValue(read.root) : undefined
}

function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return plainScalar(node.value, node.tag)
    case 'sequence':
      return node.items.map(plainValue)
    case 'mapping':
      return Object.fromEntries(
        node.pairs.flatMap(({ key, value }) => (key.kind === 'scalar' ? [[key.value, plainValue(value)]] : [])),
      )
    case 'alias':
      return undefined
  }
}

function plainScalar(text: string, tag: string): unknown {
  if (tag === '!!int' || tag === '!!float') return Number(text)
  if (tag === '!!bool') return text === 'true'
  return tag === '!!null' ? undefined : text
}

/** Every place of the output has a translation; what none is found for comes from what its parent comes from. */
function emittedOf(value: unknown, path: string, around: YamlPath, translations: TranslationSet): Emitted | undefined {
  const from = translations.get(path)?.from ?? around
  const below = (key: string | number, child: unknown): Emitted | undefined =>
    emittedOf(child, `${path}.${key}`, from, translations)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return scalar(from, value)
  if (Array.isArray(value))
    return list(
      from,
      value.flatMap((item: unknown, index) => below(index, item) ?? []),
    )
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).flatMap(([key, item]): (readonly [string, Emitted])[] => {
    const emitted = below(key, item)
    return emitted === undefined ? [] : [[key, emitted]]
  })
  return map(from, entries)
}
