import { writeJson } from '../ignition/writeJson.ts'
import { clcEmpty, clcUnreadable, unsupportedPlatform } from '../report/catalogue/clc.ts'
import { yamlPath } from '../report/path.ts'
import { isFatal, type Report, type ReportEntry } from '../report/report.ts'
import { clcFields } from '../spec/clc/clcFields.ts'
import { clc } from '../spec/registry.ts'
import { decode } from '../translate/1-decode/decode.ts'
import type { ShiftedLists } from '../translate/1-decode/decoding.ts'
import type { Group } from '../translate/1-decode/group.ts'
import { createLocalTree } from '../translate/3-desugar/localTree.ts'
import { toTranslationSet } from '../translate/5-emit/translations.ts'
import type { TranslateOptions, TranslateResult } from '../translate/result.ts'
import { createLineIndex } from '../yaml/read/lineIndex.ts'
import type { YamlNode } from '../yaml/read/node.ts'
import { readYaml } from '../yaml/read/readYaml.ts'
import { checkOutput } from './check/checkOutput.ts'
import { checkSource } from './check/checkSource.ts'
import type { Conversion } from './convert/conversion.ts'
import { convertConfig } from './convert/convertConfig.ts'
import { platforms } from './dynamicData.ts'
import { optionsOf } from './optionsOf.ts'
import { patchRemotes } from './patchRemotes.ts'
import { createRangeOf, type RangeOf } from './place.ts'
import { versionProblem } from './semanticVersion.ts'

/**
 * Translates a Container Linux Config to what the `ct` command makes of it: Ignition 2.3 JSON. Never throws for user input and
 * does no I/O. Rules, messages and their order are ct 0.9.4's; where ct crashes there is an error of our own.
 */
export function translateClc(source: string, options: TranslateOptions = {}): TranslateResult {
  const { config, ...parsed } = parse(source)
  if (!config || isFatal(parsed.report)) return refuse(notParsed, parsed.report)
  return convert(config, parsed, options)
}

function convert(
  config: Group,
  { report, root, rangeOf, shifts }: Omit<Parsed, 'config'>,
  options: TranslateOptions,
): TranslateResult {
  const { platform = '' } = options
  if (platform !== '' && !platforms.has(platform)) {
    return refuse(notConverted, [...report, unsupportedPlatform(yamlPath())])
  }
  const found: ReportEntry[] = []
  const conversion: Conversion = {
    root,
    rangeOf,
    platform,
    files: options.files && createLocalTree(options.files, options.filesDirectory),
    add: (message, path, node) => found.push(node ? { ...message(path), range: rangeOf(node) } : message(path)),
  }
  const output = convertConfig(config, conversion)
  const patched = patchRemotes(config, conversion)
  if (isFatal(found)) return refuse(notConverted, [...report, ...found])
  const checked = [...report, ...found, ...checkOutput(output, patched, rangeOf)]
  if (isFatal(checked)) return refuse(notConverted, checked)
  return {
    output: writeJson(output, { pretty: options.pretty ?? false }),
    error: undefined,
    report: checked,
    translations: toTranslationSet(output, shifts),
    spec: clc,
  }
}

const notParsed = 'Failed to parse config'
const notConverted = 'Failed to convert config'

function refuse(error: string, report: Report): TranslateResult {
  return { output: undefined, error, report, translations: new Map(), spec: clc }
}

interface Parsed {
  /** Undefined where the text cannot be read. */
  readonly config: Group | undefined
  readonly root: YamlNode | undefined
  readonly rangeOf: RangeOf
  readonly report: Report
  readonly shifts: ShiftedLists
}

function parse(source: string): Parsed {
  const lines = createLineIndex(source)
  const rangeOf = createRangeOf(lines.positionAt)
  const read = readYaml(source)
  switch (read.kind) {
    case 'empty':
      return { config: emptyConfig, root: undefined, rangeOf, report: [clcEmpty(yamlPath())], shifts: noShifts }
    case 'syntax-error': {
      const place = read.line === undefined ? '' : `line ${read.line}: `
      return unreadable(`yaml: ${place}${read.message}`, rangeOf)
    }
    case 'document': {
      const lineOf = (offset: number): number => lines.positionAt(offset).line
      const decoded = decode(read.root, clcFields, lineOf, { mergesInPlace: true, versionProblem, optionsOf })
      if (decoded.kind === 'refused') return unreadable(decoded.error, rangeOf)
      const { config, shifts } = decoded
      return { config, shifts, root: read.root, rangeOf, report: checkSource(config, read.root, rangeOf) }
    }
  }
}

const noShifts: ShiftedLists = new Map()
const emptyConfig: Group = { kind: 'group', path: yamlPath(), fields: new Map() }

function unreadable(message: string, rangeOf: RangeOf): Parsed {
  return { config: undefined, root: undefined, rangeOf, report: [clcUnreadable(yamlPath(), message)], shifts: noShifts }
}
