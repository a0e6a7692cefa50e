import { textOf } from '../ignition/bytes.ts'
import { checkConfig } from '../ignition/check/checkConfig.ts'
import { checkDuplicates } from '../ignition/check/checkDuplicates.ts'
import { decodeConfig } from '../ignition/check/decodeConfig.ts'
import { readJson } from '../ignition/check/readJson.ts'
import { list, map, type Emitted, type EmittedMap } from '../ignition/emitted.ts'
import { ignitionShape } from '../ignition/ignitionShape.ts'
import { IGNITION_VERSIONS, type IgnitionVersion } from '../ignition/ignitionVersion.ts'
import { mergeConfigs } from '../ignition/merge.ts'
import { itemsAt, mapAt, textAt } from '../ignition/valueAt.ts'
import { isFatal } from '../report/report.ts'
import type { YamlPath } from '../report/path.ts'
import { contentOf, type RemoteContent } from './content.ts'
import { fails, ignored, type Finding } from './finding.ts'
import { withoutSpecialModes } from './specialModes.ts'

/** A config with all that it replaces itself by or merges, as far as that stands in it. */
export interface MergedConfig {
  readonly config: EmittedMap
  /** Configs that the machine fetches: what they say is not known here. */
  readonly remote: readonly RemoteContent[]
  readonly findings: readonly Finding[]
}

/** Ignition's `RenderConfig`: what replaces a config takes its place, otherwise what it merges is merged, depth first. */
export function mergedConfig(config: EmittedMap): MergedConfig {
  const rendering: Rendering = { remote: [], findings: [], isPassedOver: false }
  const merged = render(withoutSpecialModes(config), rendering, DEEPEST)
  if (rendering.isPassedOver) return { ...rendering, config: map(config.from, []) }
  return { ...rendering, config: merged, findings: [...rendering.findings, ...problemsOf(merged)] }
}

/** What comes up while a config is put together. */
interface Rendering {
  readonly remote: RemoteContent[]
  readonly findings: Finding[]
  /** Whether Ignition takes the whole for no config, as it does where a part of it is empty. */
  isPassedOver: boolean
}

/** Configs in configs: each level holds the next one in base64, so no text can go on for long. */
const DEEPEST = 50

/** Ignition checks the whole once more: configs that are good each by itself can make a bad one together. */
function problemsOf(config: EmittedMap): readonly Finding[] {
  return checkConfig(config, '3.6.0')
    .filter((entry) => isFatal([entry]) && !ABOUT_VERSION.has(entry.code))
    .map(({ message }) => fails(`The config as a whole is refused: ${message}`, config.from))
}

const ABOUT_VERSION = new Set(['unknown-ignition-version', 'invalid-ignition-version'])

function render(config: EmittedMap, rendering: Rendering, depth: number): EmittedMap {
  const section = mapAt(mapAt(config, 'ignition'), 'config')
  const referenced = (resource: EmittedMap): EmittedMap | undefined => {
    const other = depth > 0 ? readReferenced(resource, rendering) : undefined
    return other && render(withoutSpecialModes(other), rendering, depth - 1)
  }
  const replacement = mapAt(section, 'replace')
  if (textAt(replacement, 'source') !== undefined && replacement) return referenced(replacement) ?? map(config.from, [])
  return itemsAt(section, 'merge').reduce<EmittedMap>((merged, resource) => {
    const other = resource.kind === 'map' ? referenced(resource) : undefined
    return other ? mergeConfigs(merged, other) : merged
  }, config)
}

function readReferenced(resource: EmittedMap, rendering: Rendering): EmittedMap | undefined {
  const content = contentOf(resource)
  switch (content?.kind) {
    case undefined:
      rendering.findings.push(fails('A config to merge has no source.', resource.from))
      return undefined
    case 'remote':
      rendering.remote.push(content)
      return undefined
    case 'broken':
      rendering.findings.push(fails(`The embedded config cannot be read. ${content.problem}`, content.from))
      return undefined
    case 'known':
      return readEmbedded(textOf(content.bytes), content.from, rendering)
  }
}

function readEmbedded(text: string, from: YamlPath, rendering: Rendering): EmittedMap | undefined {
  if (isNoConfig(text)) {
    rendering.isPassedOver = true
    rendering.findings.push(ignored('The whole config is passed over: what it refers to is no Ignition config.', from))
    return undefined
  }
  const read = readConfig(text)
  if (read.kind === 'config') return withOrigin(read.config, from)
  rendering.findings.push(fails(`The embedded config is refused: ${read.problem}`, from))
  return undefined
}

/** Ignition leaves empty user data, scripts and cloud-configs to others and goes on as without any config. */
const isNoConfig = (text: string): boolean => text === '' || /^(?:#!|#cloud-config)/.test(text)

type ReadConfig =
  { readonly kind: 'config'; readonly config: EmittedMap } | { readonly kind: 'problem'; readonly problem: string }

function readConfig(text: string): ReadConfig {
  const reading = readJson(text)
  if (reading.kind === 'problem') return { kind: 'problem', problem: reading.message }
  const version = versionOf(decodeConfig(reading.value, ignitionShape('3.0.0')).config)
  if (version === undefined) return { kind: 'problem', problem: 'unsupported config version' }
  const { config, problem } = decodeConfig(reading.value, ignitionShape(version))
  if (problem !== undefined) return { kind: 'problem', problem }
  const error = [...checkConfig(config, version), ...checkDuplicates(config)].find((entry) => isFatal([entry]))
  return error ? { kind: 'problem', problem: error.message } : { kind: 'config', config }
}

function versionOf(config: EmittedMap): IgnitionVersion | undefined {
  const version = textAt(mapAt(config, 'ignition'), 'version')
  return IGNITION_VERSIONS.find((known) => known === version)
}

/** Everything in an embedded config comes from the key that holds it. */
function withOrigin(config: EmittedMap, from: YamlPath): EmittedMap {
  return map(
    from,
    [...config.entries].map(([key, value]) => [key, moved(value, from)] as const),
  )
}

function moved(value: Emitted, from: YamlPath): Emitted {
  switch (value.kind) {
    case 'scalar':
      return { ...value, from }
    case 'list':
      return list(
        from,
        value.items.map((item) => moved(item, from)),
      )
    case 'map':
      return withOrigin(value, from)
  }
}
