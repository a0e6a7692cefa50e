import { notKnown } from '../report/catalogue/convert.ts'
import { jsonPath, yamlPath } from '../report/path.ts'
import type { Report, ReportEntry } from '../report/report.ts'
import { findSpec, latestSpec, type Spec, type SpecId, type Variant } from '../spec/registry.ts'
import { readHeader } from '../translate/1-decode/header.ts'
import { problemsOf } from '../translate/problemsOf.ts'
import { applyEdits } from '../yaml/edit/textEdit.ts'
import { readText } from '../yaml/read/reading.ts'
import { convertClc } from './clc/convertClc.ts'
import { convertCloudConfig } from './cloudConfig/convertCloudConfig.ts'
import type { Converted } from './converted.ts'
import { detect } from './detect.ts'
import { convertCompose } from './docker/convertCompose.ts'
import { convertRun } from './docker/convertRun.ts'
import { convertIgnition } from './ignition/convertIgnition.ts'
import { convertIgnition2 } from './ignition2/convertIgnition2.ts'
import type { ConvertedLanguage } from './language.ts'
import { placedReport } from './placedReport.ts'
import { rangesIn } from './rangesIn.ts'
import { changeOfSpec } from './spec/changeOfSpec.ts'

/** What a conversion goes by; all of it can be left to the text. */
export interface ConvertOptions {
  /** What the text is written in. */
  readonly from?: ConvertedLanguage | undefined
  /** The variant that the Butane config is to be for, and its version; without one, the newest that is no experiment. */
  readonly to?: WantedSpec | undefined
  /** Where the dynamic data of a Container Linux Config comes from. */
  readonly platform?: string | undefined
}

/** A variant, and perhaps one version of it. */
export interface WantedSpec {
  readonly variant: Variant
  readonly version?: string | undefined
}

/** A conversion to Butane, with what it was from and to. */
export interface Conversion extends Converted {
  readonly from: ConvertedLanguage | undefined
  /** What the text is known by; nothing where it was told what it is. */
  readonly knownBy: readonly string[]
  /** Undefined where nothing came out. */
  readonly to: SpecId | undefined
}

/**
 * Turns a text in another language into Butane, or a Butane text into one of another spec. Never throws for user input and
 * does no I/O; what is lost or changes is in the losses, at its place in the text that came in.
 */
export function convert(source: string, options: ConvertOptions = {}): Conversion {
  const { language: from, knownBy } = options.from ? { language: options.from, knownBy: [] } : detect(source)
  const converted = convertFrom(source, from, options)
  const finished = toWanted(converted, options.to)
  const losses = placedReport(
    source,
    from === 'machine-config' ? finished.losses.map(inMachineConfig) : finished.losses,
  )
  const to = finished.text === undefined ? undefined : specOf(finished.text)
  return { ...finished, losses, from, knownBy, to: to && { variant: to.variant, version: to.version } }
}

function convertFrom(source: string, from: ConvertedLanguage | undefined, options: ConvertOptions): Converted {
  if (from === undefined) return { text: undefined, losses: [notKnown(yamlPath())] }
  return converters[from](source, specFor(options.to), options)
}

type Converter = (source: string, spec: Spec, options: ConvertOptions) => Converted

const converters: Readonly<Record<ConvertedLanguage, Converter>> = {
  butane: (source, spec, { to }) => (to ? ofSpec(source, spec) : { text: source, losses: [] }),
  clc: (source, _, { platform }) => fromClc(source, platform),
  ignition: (source, { variant }) => convertIgnition(source, variant),
  'machine-config': (source, { variant }) => convertIgnition(source, variant),
  ignition2: convertIgnition2,
  'cloud-config': convertCloudConfig,
  'docker-run': convertRun,
  compose: convertCompose,
}

/** The spec that is asked for, the newest of its variant that is no experiment, or that of Flatcar. */
function specFor({ variant, version }: WantedSpec = { variant: 'flatcar' }): Spec {
  return (version === undefined ? undefined : findSpec(variant, version)) ?? latestSpec(variant)
}

function ofSpec(source: string, spec: Spec): Converted {
  const { edits, losses } = changeOfSpec(source, spec)
  return { text: applyEdits(source, edits), losses }
}

function fromClc(source: string, platform: string | undefined): Converted {
  const converted = convertClc(source, platform === undefined ? {} : { platform })
  if (converted.text !== undefined) return converted
  const report = problemsOf(readText(source), { output: undefined, error: '', report: converted.losses })
  return { ...converted, losses: report }
}

/** Where a converter has chosen another spec than is wanted, goes on to that one. */
function toWanted(converted: Converted, wanted: WantedSpec | undefined): Converted {
  const { text } = converted
  const made = text === undefined ? undefined : specOf(text)
  if (text === undefined || !wanted || !made) return converted
  const isVersionWanted = wanted.version === undefined || wanted.version === made.version
  if (made.variant === wanted.variant && isVersionWanted) return converted
  const changed = ofSpec(text, specFor(wanted))
  return { ...changed, losses: [...converted.losses, ...changed.losses.map(unplaced)], ...moved(converted, changed) }
}

// A place in the text between is none in the one that came in.
function unplaced(entry: ReportEntry): ReportEntry {
  const { range: _, ...others } = entry
  return { ...others, path: yamlPath() }
}

function moved({ became }: Converted, { text = '' }: Converted): Pick<Converted, 'became'> {
  const rangeOf = became && rangesIn(text)
  return rangeOf ? { became: became.map((each) => ({ ...each, toRange: rangeOf(each.to.keys) })) } : {}
}

function specOf(text: string): Spec | undefined {
  const { result, lines } = readText(text)
  if (result.kind !== 'document') return undefined
  const header = readHeader(result.root, (offset) => lines.positionAt(offset).line)
  return header.kind === 'refused' ? undefined : header.spec
}

/** The parts of a MachineConfig that Butane names otherwise. */
function inMachineConfig(entry: Report[number]): ReportEntry {
  const [first, ...below] = entry.path.keys
  if (entry.range || first === undefined || first === 'metadata' || first === 'spec') return entry
  const path = first === 'openshift' ? jsonPath('spec', ...below) : jsonPath('spec', 'config', ...entry.path.keys)
  return { ...entry, path }
}
