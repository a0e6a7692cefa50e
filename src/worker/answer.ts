import { withFixes } from '../assist/fixes/withFixes.ts'
import { lint } from '../assist/lint/lint.ts'
import { detectLanguage } from '../clc/detectLanguage.ts'
import { strictRefused } from '../report/catalogue/page.ts'
import { translate } from '../library/translate.ts'
import { problemsOf } from './problemsOf.ts'
import type { TranslateReply, TranslateRequest } from './protocol.ts'

/** Translates the text of a request, and adds our hints, which change nothing about the verdict, and the fixes of all problems. */
export function answer({
  revision,
  source,
  pretty,
  raw = false,
  strict = false,
  hiddenHints = [],
  platform,
  channel,
}: TranslateRequest): TranslateReply {
  const result = translate(source, {
    pretty,
    raw,
    language: detectLanguage(source),
    ...(platform !== undefined && { platform }),
  })
  const { output, translations, spec } = result
  const found = problemsOf(source, result)
  const hints = lint(source, hiddenHints, { channel })
  const isStopped = strict && output !== undefined && found.length > 0
  const problems = withFixes(source, [...found, ...(isStopped ? [strictRefused()] : []), ...hints])
  return output === undefined || isStopped
    ? { kind: 'refused', revision, problems, spec }
    : { kind: 'accepted', revision, output, problems, translations, spec }
}
