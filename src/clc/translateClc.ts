import { writeJson } from '../ignition/writeJson.ts'
import { isFatal, type Report } from '../report/report.ts'
import { clc } from '../spec/registry.ts'
import { createLocalTree } from '../translate/3-desugar/localTree.ts'
import { toTranslationSet } from '../translate/5-emit/translations.ts'
import type { TranslateOptions, TranslateResult } from '../translate/result.ts'
import { readText, type Reading } from '../yaml/read/reading.ts'
import { makeIgnition2 } from './makeIgnition2.ts'
import { readClc } from './readClc.ts'

/**
 * Translates a Container Linux Config to what the `ct` command makes of it: Ignition 2.3 JSON. Never throws for user input and
 * does no I/O. Rules, messages and their order are ct 0.9.4's; where ct crashes there is an error of our own.
 */
export const translateClc = (source: string, options: TranslateOptions = {}): TranslateResult =>
  translateClcReading(readText(source), options)

/** Translates a text that has been read already. */
export function translateClcReading(text: Reading, options: TranslateOptions): TranslateResult {
  const reading = readClc(text)
  if (isFatal(reading.report)) return refuse('Failed to parse config', reading.report)
  const files = options.files && createLocalTree(options.files, options.filesDirectory)
  const { output, report } = makeIgnition2(reading, {
    ...(files && { files }),
    ...(options.platform !== undefined && { platform: options.platform }),
  })
  if (!output) return refuse('Failed to convert config', report)
  return {
    output: writeJson(output, { pretty: options.pretty ?? false }),
    error: undefined,
    report,
    translations: toTranslationSet(output, reading.shifts),
    spec: clc,
  }
}

function refuse(error: string, report: Report): TranslateResult {
  return { output: undefined, error, report, translations: new Map(), spec: clc }
}
