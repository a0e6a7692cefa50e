import { readJson, type JsonNode } from '../../ignition/check/readJson.ts'
import {
  addedMetadata,
  changedMeaning,
  noSpecMakes,
  notIgnition,
  raisedIgnition,
  refusedByIgnition,
} from '../../report/catalogue/convertIgnition.ts'
import { jsonPath, type ContextPath, type JsonPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import { fieldsOf, type ResolvedGroup } from '../../spec/fieldsOf.ts'
import { specs, type Spec, type Variant } from '../../spec/registry.ts'
import { translate } from '../../translate/translate.ts'
import { writeYaml } from '../../yaml/write/writeYaml.ts'
import { yamlText, type YamlEntry, type YamlMap } from '../../yaml/write/yamlTree.ts'
import type { Converted } from '../converted.ts'
import { originOf } from '../refusalsOf.ts'
import { leastMetadata } from '../leastMetadata.ts'
import { foldMounts } from './foldMounts.ts'
import { member, readConfig, withoutVersion, type BroughtConfig } from './readConfig.ts'
import { isSameConfig } from './sameConfig.ts'
import { inUsualOrder, toTree, type Turning } from './toTree.ts'

/**
 * Turns an Ignition config of version 3 (JSON), or a MachineConfig with one in it (YAML), into a Butane config that makes
 * the same: contents in data URLs become text, modes octal, units that mount filesystems a key of these. `variant` is what
 * the Butane config is for; a MachineConfig is always for OpenShift.
 */
export function convertIgnition(text: string, variant: Variant): Converted {
  const brought = readConfig(text)
  if (brought.kind === 'refused') return refuse(notIgnition(jsonPath(), brought.problem))
  const candidates = specsFor(brought, variant)
  const [newest] = candidates
  if (!newest) return refuse(noSpecMakes(VERSION, brought.version))
  const attempts = candidates.flatMap((spec) => STYLES.map((style) => () => attempt(brought, spec, style)))
  let second: Attempt | undefined
  for (const make of attempts) {
    const made = make()
    if (made.likeness.kind === 'same bytes') return converted(made, brought)
    if (made.likeness.kind === 'same config') second ??= made
  }
  return converted(second ?? attempt(brought, newest, 'all contents as text'), brought)
}

const VERSION = jsonPath('ignition', 'version')

function refuse(problem: ReportEntry): Converted {
  return { text: undefined, losses: [problem] }
}

type Brought = Exclude<BroughtConfig, { readonly kind: 'refused' }>

/** The specs that make an Ignition version, the newest first; where none does, the first that makes a later one. */
function specsFor(brought: Brought, variant: Variant): readonly Spec[] {
  const wanted = brought.kind === 'machine-config' ? 'openshift' : variant
  const own = specs.filter((spec) => spec.variant === wanted)
  const exact = own.filter(({ ignition }) => ignition === brought.version)
  if (exact.length > 0) return exact.toReversed()
  const minor = minorOf(brought.version)
  const next = own.find(({ ignition }) => minorOf(ignition) >= minor)
  return next ? [next] : []
}

/** The middle number of a version 3; an experimental one counts like the stable one that it became. */
function minorOf(version: string): number {
  const [, minor] = /^3\.(\d+)\.0(?:-experimental)?$/.exec(version) ?? []
  return Number(minor ?? Infinity)
}

/** Ways to write it, the most readable first. A config inside the config is checked when it is text, and may be refused. */
const STYLES = ['all contents as text', 'contents of files as text', 'contents as they are'] as const
type Style = (typeof STYLES)[number]

/** How what Butane makes of the converted text compares with the original. */
type Likeness =
  { readonly kind: 'same bytes' | 'same config' | 'other' } | { readonly kind: 'refused'; readonly problems: Report }

interface Attempt {
  readonly source: string
  readonly spec: Spec
  readonly losses: readonly ReportEntry[]
  readonly likeness: Likeness
}

function attempt(brought: Brought, spec: Spec, style: Style): Attempt {
  const losses: ReportEntry[] = []
  const turning: Turning = { losses, writesContents: (path) => writesContents(path, style) }
  const shape = fieldsOf(spec)
  const header = headerOf(spec)
  const body = configTree(brought.config, shape, turning)
  const openshift = spec.variant === 'openshift' ? openshiftEntries(brought, shape, turning) : []
  const folded = foldMounts(body, [...header, ...openshift])
  const entries = [...header, ...openshift, ...folded.entries].map((entry, index) => ({
    ...entry,
    isSpaced: index >= header.length,
  }))
  const tree: YamlMap = { kind: 'map', entries }
  const source = writeYaml(tree)
  return { source, spec, losses, likeness: likenessTo(brought, tree, source) }
}

function writesContents({ keys }: JsonPath, style: Style): boolean {
  if (style === 'contents as they are') return false
  return style === 'all contents as text' || keys[0] !== 'ignition'
}

const headerOf = ({ variant, version }: Spec): readonly YamlEntry[] => [
  { key: 'variant', value: yamlText(variant) },
  { key: 'version', value: yamlText(version) },
]

/** The sections of a config. The version is Butane's to write. */
function configTree(config: JsonNode, shape: ResolvedGroup, turning: Turning): YamlMap {
  const tree = toTree(withoutVersion(config), shape, jsonPath(), turning)
  return tree?.kind === 'map' ? tree : { kind: 'map', entries: [] }
}

/** What a MachineConfig has beside the Ignition config, or the least that it must have. */
function openshiftEntries(brought: Brought, shape: ResolvedGroup, turning: Turning): readonly YamlEntry[] {
  if (brought.kind === 'ignition') {
    turning.losses.push(addedMetadata(jsonPath()))
    const settings = usesCex(brought.config) ? partOf(CEX_SETTINGS, shape, 'openshift', turning) : []
    return [{ key: 'metadata', value: leastMetadata }, ...settings]
  }
  const { whole } = brought
  const metadata = partOf(member(whole, 'metadata'), shape, 'metadata', turning)
  const settings = partOf(withoutConfig(member(whole, 'spec')), shape, 'openshift', turning)
  return [...metadata, ...settings]
}

/** With a Crypto Express card the key that it protects has to be named to the kernel, which raw Ignition can't do. */
const CEX_SETTINGS: JsonNode = {
  kind: 'object',
  members: [
    ['kernelArguments', { kind: 'array', items: [{ kind: 'string', value: 'rd.luks.key=/etc/luks/cex.key' }] }],
  ],
}

function usesCex(config: JsonNode): boolean {
  const volumes = member(config, 'storage', 'luks')
  return volumes?.kind === 'array' && volumes.items.some((volume) => member(volume, 'cex') !== undefined)
}

function withoutConfig(spec: JsonNode | undefined): JsonNode | undefined {
  if (spec?.kind !== 'object') return spec
  return { kind: 'object', members: spec.members.filter(([key]) => key !== 'config') }
}

function partOf(
  json: JsonNode | undefined,
  shape: ResolvedGroup,
  name: string,
  turning: Turning,
): readonly YamlEntry[] {
  const field = shape.fields.get(name)
  const value = json && field && toTree(json, field, jsonPath(name), turning)
  if (value?.kind !== 'map' || field?.kind !== 'group' || value.entries.length === 0) return []
  const written = new Map(value.entries.map((entry) => [entry.key, entry]))
  return [{ key: name, value: { kind: 'map', entries: inUsualOrder(written, field) } }]
}

function likenessTo(brought: Brought, tree: YamlMap, source: string): Likeness {
  const { output, error = '', report } = translate(source, { raw: true })
  if (output === undefined) {
    const errors = report.filter(({ kind }) => kind === 'error')
    const problems = errors.map(({ message, path }) => refusedByIgnition(placeIn(tree, path), message))
    return { kind: 'refused', problems: problems.length > 0 ? problems : [refusedByIgnition(jsonPath(), error)] }
  }
  const read = readJson(output)
  if (read.kind !== 'value') return { kind: 'other' }
  if (JSON.stringify(read.value) === JSON.stringify(brought.config)) return { kind: 'same bytes' }
  const isSame = isSameConfig(withoutVersion(read.value), withoutVersion(brought.config))
  return { kind: isSame ? 'same config' : 'other' }
}

/** Where what Butane refuses stands in the original. */
const placeIn = (tree: YamlMap, { space, keys }: ContextPath): JsonPath =>
  jsonPath(...(space === 'json' ? keys : originOf(tree, keys).keys))

function changesOf(likeness: Likeness): readonly ReportEntry[] {
  if (likeness.kind === 'refused') return likeness.problems
  return likeness.kind === 'other' ? [changedMeaning(jsonPath())] : []
}

function converted({ source, spec, losses, likeness }: Attempt, { version }: Brought): Converted {
  const raised = spec.ignition === version ? [] : [raisedIgnition(VERSION, version, spec.ignition)]
  return { text: source, losses: [...raised, ...losses, ...changesOf(likeness)] }
}
