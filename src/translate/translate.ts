import { checkConfig } from '../ignition/check/checkConfig.ts'
import { checkDuplicates } from '../ignition/check/checkDuplicates.ts'
import { writeJson } from '../ignition/writeJson.ts'
import { writeMachineConfig } from '../ignition/writeMachineConfig.ts'
import { mapAt } from '../ignition/valueAt.ts'
import type { EmittedMap } from '../ignition/emitted.ts'
import { jsonPath } from '../report/path.ts'
import { isFatal, type Report, type ReportEntry } from '../report/report.ts'
import { fieldsOf } from '../spec/fieldsOf.ts'
import type { Spec } from '../spec/registry.ts'
import { readText } from '../yaml/read/reading.ts'
import type { ContextTree } from './1-decode/contextTree.ts'
import { decodeReading, type DecodedConfig, type UndecodedConfig } from './1-decode/decodeReading.ts'
import { findUnusedKeys } from './1-decode/unusedKeys.ts'
import { validate } from './2-validate/validate.ts'
import { desugar } from './3-desugar/desugar.ts'
import { createLocalTree } from './3-desugar/localTree.ts'
import { rawConfig } from './3-desugar/rawConfig.ts'
import { checkRefused } from './4-check/checkRefused.ts'
import { toInputPaths } from './4-check/reportPath.ts'
import { toTranslationSet } from './5-emit/translations.ts'
import type { TranslateOptions, TranslateResult } from './result.ts'

/**
 * Translates a Butane config to what the `butane` command makes of it: Ignition JSON, or for OpenShift a MachineConfig.
 * Never throws for user input and does no I/O. Rules, messages and their order are Butane 0.29's.
 */
export const translate = (source: string, options: TranslateOptions = {}): TranslateResult =>
  translateDecoded(decodeReading(readText(source)), options)

/** Translates a config that has been decoded already. */
export function translateDecoded(decoded: DecodedConfig | UndecodedConfig, options: TranslateOptions): TranslateResult {
  return decoded.kind === 'refused' ? refuse(decoded.error, decoded.spec) : translateConfig(decoded, options)
}

function refuse(error: string, spec?: Spec, report: Report = []): TranslateResult {
  return { output: undefined, error, report, translations: new Map(), spec: spec && specId(spec) }
}

const specId = ({ variant, version }: Spec): TranslateResult['spec'] => ({ variant, version })

function translateConfig({ config, shifts, spec, tree }: DecodedConfig, options: TranslateOptions): TranslateResult {
  const shape = fieldsOf(spec)
  const unused = findUnusedKeys(config, shape, tree)
  const checked = validate(config, shape, spec)
  if (isFatal(checked)) return refuse(sourceInvalid, spec, located([...unused, ...checked], tree))
  const files = options.files && createLocalTree(options.files, options.filesDirectory)
  const desugared = desugar(config, (add) => ({ spec, shape, files, add }))
  const { output, merging, report: sugared } = options.raw ? rawConfig(config, desugared) : desugared
  const before = [...unused, ...checked, ...toInputPaths(sugared, output, merging)]
  if (isFatal(before)) return refuse(sourceInvalid, spec, located(before, tree))
  const refused = toInputPaths(checkRefused(output, spec), output, merging)
  if (isFatal(refused)) return refuse(sourceInvalid, spec, located([...before, ...refused], tree))
  const found = toInputPaths(checkOutput(output, spec), output, merging)
  const report = located([...before, ...found], tree)
  if (isFatal(report)) return refuse('config generated was invalid', spec, report)
  return {
    output: write(output, options),
    error: undefined,
    report,
    translations: toTranslationSet(output, shifts),
    spec: specId(spec),
  }
}

const sourceInvalid = 'source config is invalid'

function located(report: Report, tree: ContextTree): Report {
  return report.map((entry) => (entry.range ? entry : { ...entry, range: tree.rangeAt(entry.path) }))
}

function checkOutput(output: EmittedMap, { ignition }: Spec): Report {
  const config = mapAt(mapAt(output, 'spec'), 'config')
  const found = config ? checkConfig(config, ignition).map(inMachineConfig) : checkConfig(output, ignition)
  return [...checkDuplicates(output), ...found]
}

function inMachineConfig(entry: ReportEntry): ReportEntry {
  return { ...entry, path: jsonPath('spec', 'config', ...entry.path.keys) }
}

function write(output: EmittedMap, { pretty = false }: TranslateOptions): string {
  return output.entries.has('apiVersion') ? writeMachineConfig(output) : writeJson(output, { pretty })
}
