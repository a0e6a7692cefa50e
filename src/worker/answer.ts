import { withFixes } from '../assist/fixes/withFixes.ts'
import { lintDecoded } from '../assist/lint/lint.ts'
import { languageOf } from '../clc/detectLanguage.ts'
import { translateClcReading } from '../clc/translateClc.ts'
import { strictRefused } from '../report/catalogue/page.ts'
import { comesUpAlone } from '../targets/comesUpAlone.ts'
import { decodeReading, type DecodedConfig, type UndecodedConfig } from '../translate/1-decode/decodeReading.ts'
import type { LocalFiles, TranslateResult } from '../translate/result.ts'
import { translateDecoded } from '../translate/translate.ts'
import { readText, type Reading } from '../yaml/read/reading.ts'
import { problemsOf } from '../translate/problemsOf.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'

/** Translates the text of a request, and adds our hints, which change nothing about the verdict, and the fixes of all problems. */
export function answer(request: TranslateRequest, files?: LocalFiles): TranslateReply {
  const { revision, source, strict = false, hiddenHints = [], channel, target } = request
  // Read and decoded once, for the verdict and for the hints.
  const reading = readText(source)
  const decoded = decodeReading(reading)
  const result = translateRequest(reading, decoded, request, files)
  const { output, translations, spec } = result
  const found = problemsOf(reading, result)
  const hints = lintDecoded(decoded, hiddenHints, { channel, isAlone: target !== undefined && comesUpAlone(target) })
  const isStopped = strict && output !== undefined && found.length > 0
  const problems = withFixes(source, [...found, ...(isStopped ? [strictRefused()] : []), ...hints])
  return output === undefined || isStopped
    ? { kind: 'refused', revision, problems, spec }
    : { kind: 'accepted', revision, output, problems, translations, spec }
}

function translateRequest(
  reading: Reading,
  decoded: DecodedConfig | UndecodedConfig,
  { pretty, raw = false, platform }: TranslateRequest,
  files: LocalFiles | undefined,
): TranslateResult {
  const options = { pretty, raw, ...(platform !== undefined && { platform }), ...(files && { files }) }
  return languageOf(reading) === 'clc' ? translateClcReading(reading, options) : translateDecoded(decoded, options)
}
